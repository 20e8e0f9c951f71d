import { readdirSync, readFileSync } from 'node:fs'

/** A script; its path is the one from the project's root. */
export interface CypherFile {
  readonly path: string
  readonly text: string
}

export function cypherFile(path: string): CypherFile {
  return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') }
}

/** The scripts of a folder of `cypher`, in the order of their names. */
export function cypherFiles(folder: 'seed' | 'derive' | 'check' | 'upgrade'): readonly CypherFile[] {
  return readdirSync(new URL(`../../cypher/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.cypher'))
    .toSorted()
    .map((name) => cypherFile(`cypher/${folder}/${name}`))
}
