import { readdir, readFile } from 'node:fs/promises'
import type { DataName } from '../loading/data-sets.ts'

/** A worked example from a folder of `examples/queries/`: a query, and what its first comment says about it. */
export interface Example {
  /** The heading under which it is listed. */
  readonly subject: string
  readonly title: string
  /** The question that it answers. */
  readonly description: string
  readonly query: string
  /** As JSON. */
  readonly variables: string
}

/** The examples of a data set, in the order of their numbers. */
export async function readExamples(data: DataName): Promise<readonly Example[]> {
  const folder = new URL(`${data}/`, FOLDER)
  const names = (await readdir(folder)).sort()
  const read = async (name: string) => (await readFile(new URL(name, folder), 'utf8')).trimEnd()
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const variables = name.replace(/graphql$/, 'json')
        return exampleOf(name, await read(name), names.includes(variables) ? await read(variables) : '{}')
      }),
  )
}

/** `name` is used only in errors. */
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
