import { readdir, readFile } from 'node:fs/promises'

/** A worked example of `examples/queries/`: a query, and what its first comment says of it. */
export interface Example {
  /** It stands in the list below this, with others of the same. */
  readonly subject: string
  readonly title: string
  /** The question that it answers. */
  readonly description: string
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
        return exampleOf(name, await read(name), names.includes(variables) ? await read(variables) : '{}')
      }),
  )
}

/** The name is for errors alone. */
export function exampleOf(name: string, query: string, variables: string): Example {
  const { subject, title, description } = HEAD.exec(query)?.groups ?? {}
  if (!subject || !title || !description) {
    throw new Error(`${name} has to begin with "# <subject> / <title>", a line "#", and what it asks, in comments too.`)
  }
  return { subject, title, description: description.replaceAll(/\n?# /g, ' ').trim(), query, variables }
}

/** The description is the second paragraph. */
const HEAD = /^# (?<subject>[^/\n]+) \/ (?<title>[^\n]+)\n#\n(?<description>(?:# [^\n]+\n)+)/

const FOLDER = new URL('../../examples/queries/', import.meta.url)
