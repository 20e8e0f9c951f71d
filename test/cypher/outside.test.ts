import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const files = globSync('src/**/*.ts').map((path) => ({ path, code: codeOf(readFileSync(path, 'utf8')) }))

/** Words that begin a clause and nothing else in src/. */
const CLAUSE =
  /\b(MATCH|MERGE|UNWIND|RETURN|CALL|DETACH|FOREACH|YIELD)\b|\b(SHOW|DROP|CREATE) (INDEX|CONSTRAINT|TRANSACTION|\()|(?<!STARTS )\bWITH [\w*$]/

/** What puts another text in the place of a part of one. */
const EDIT = /\.(replace|replaceAll)\(/

describe('Cypher lives in cypher/', () => {
  test('and no statement stands in src/', () => {
    const found = files.flatMap(({ path, code }) =>
      code.split('\n').flatMap((line) => (CLAUSE.test(line) && !READING.has(path) ? [`${path}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })

  test('and nothing in src/ that fills or composes it edits it', () => {
    const found = files.flatMap(({ path, code }) =>
      composes(path, code) && EDIT.test(code) && !READING.has(path) ? [path] : [],
    )
    expect(found).toEqual([])
  })
})

/** Files that read what `cypher/schema.cypher` says, which they do not change. */
const READING: ReadonlySet<string> = new Set(['src/loading/schema-state.ts', 'src/loading/schema-script.ts'])

function composes(path: string, code: string): boolean {
  return /^src\/filter\/(compose|subject|operators|several)/.test(path) || /\b(cypher|fragment)\(\s*'/.test(code)
}

/** Without comments. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*/g, '')
}
