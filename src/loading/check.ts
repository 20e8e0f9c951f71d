import { basename } from 'node:path'
import { type CypherFile, cypherFiles } from '../graph/cypher-files.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { staleKeys } from './derive-keys.ts'
import { databaseTime } from './load.ts'
import { ruleParameters } from './rules.ts'
import { runScript } from './run-script.ts'

/** A part of the graph that breaks a rule. */
export interface Violation {
  /** The rule in words. */
  readonly rule: string
  /** The slug or id, or Neo4j's own id if there is none. */
  readonly what: string
  readonly detail: string
}

/** How many rules run in parallel: with more, a small Neo4j could run out of memory. */
const AT_ONCE = 2

/**
 * Checks a graph against every rule of `cypher/check`, and its keys. Sorts by rule, then by `what`. Throws a
 * ScriptError.
 */
export async function checkGraph(graph: ReadableGraph): Promise<readonly Violation[]> {
  return [...(await broken(graph, cypherFiles('check'))), ...(await wrongKeys(graph))]
}

/**
 * What an import that writes `planned` would leave wrong: what breaks a rule already, except for what those rows mend.
 * What is derived, and whether imports have finished, is left out: an import derives everything, and finishes.
 */
export async function checkBeforeImport(graph: ReadableGraph, planned: Planned): Promise<readonly Violation[]> {
  const [all, byFile] = [cypherFiles('check'), mends(planned)]
  const files = all.filter(({ path }) => !OF_COMMANDS.test(path))
  const isMended = new Map(
    files.flatMap((file) => {
      const mended = byFile.get(basename(file.path))
      return mended ? [[ruleOf(file), mended] as const] : []
    }),
  )
  return (await broken(graph, files)).filter((violation) => !isMended.get(violation.rule)?.(violation))
}

/** Rules about what commands write for themselves. */
const OF_COMMANDS = /\/(cut-off|journal|told-as|derived-\w+)\.cypher$/

/** What a dry run would write. */
export interface Planned {
  /** Whether a claim, or what a source is reported in, would join the entity. */
  isJoined(slug: string): boolean
  isCited(slug: string): boolean
  isSource(slug: string): boolean
  isClaim(id: string): boolean
}

/** By the file of a rule, which of its violations new rows mend. No other rule is about what is missing. */
function mends({ isJoined, isCited, isSource, isClaim }: Planned) {
  return new Map<string, (violation: Violation) => boolean>([
    ['orphan.cypher', ({ what }) => isJoined(what) || isCited(what)],
    ['unknown-source.cypher', ({ detail }) => isSource(detail.replace(/#.*/s, ''))],
    ['revised-unknown.cypher', ({ detail }) => isClaim(detail.replace(/^revises /, ''))],
  ])
}

async function broken(graph: ReadableGraph, files: readonly CypherFile[]): Promise<readonly Violation[]> {
  const parameters = { ...ruleParameters(), now: await databaseTime(graph) }
  const found: (readonly Violation[])[] = []
  const waiting = files.entries()
  const inTurn = async () => {
    for (const [index, file] of waiting) {
      const rule = ruleOf(file)
      const rows = await runScript(graph.read, file, parameters)
      const broken = rows.map(({ what, detail }) => ({ rule, what: String(what), detail: String(detail) }))
      found[index] = broken.sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : 0))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn))
  return found.flat()
}

/** The rule for what `derive-keys.ts` derives. Cypher cannot check it, because it cannot fold text. */
export const KEYS_RULE = 'Derived: entities and stances have their texts as they are compared with what somebody types.'

async function wrongKeys(graph: ReadableGraph): Promise<readonly Violation[]> {
  const violations: Violation[] = []
  for await (const { rows } of staleKeys(graph)) {
    violations.push(...rows.map(({ slug, detail }) => ({ rule: KEYS_RULE, what: slug, detail })))
  }
  return violations
}

/** The first comment in the file of a rule. */
export function ruleOf({ text }: CypherFile): string {
  const lines = /^(?:\/\/.*\n)+/.exec(text)?.[0].split('\n') ?? []
  return lines
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join(' ')
    .trim()
}

const MOST_ROWS = 20

/** Lines for the terminal: violations grouped by rule, with counts, and the first ones of each rule. */
export function violationLines(violations: readonly Violation[]): readonly string[] {
  return Array.from(Map.groupBy(violations, ({ rule }) => rule)).flatMap(([rule, broken]) => [
    '',
    `${rule} Broken ${broken.length === 1 ? 'once' : `${broken.length} times`}:`,
    ...broken.slice(0, MOST_ROWS).map(({ what, detail }) => `  ${what}: ${detail}`),
    ...(broken.length > MOST_ROWS ? [`  and ${broken.length - MOST_ROWS} more`] : []),
  ])
}
