import { readdir, readFile } from 'node:fs/promises'

/** A worked example of `examples/queries/`: a query that says in a comment what it shows. */
export interface Example {
  readonly query: string
  /** As JSON. */
  readonly variables: string
}

/** In the order of their numbers. */
export async function readExamples(): Promise<readonly Example[]> {
  const names = (await readdir(FOLDER)).sort()
  const read = async (name: string) => (await readFile(new URL(name, FOLDER), 'utf8')).trimEnd()
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const variables = name.replace(/graphql$/, 'json')
        return { query: await read(name), variables: names.includes(variables) ? await read(variables) : '{}' }
      }),
  )
}

const FOLDER = new URL('../../examples/queries/', import.meta.url)
