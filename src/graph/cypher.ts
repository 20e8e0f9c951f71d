import { readFileSync } from 'node:fs'
import { visible } from '../time/clocks.ts'
import type { Statement } from './graph.ts'

/**
 * What goes in at a hook: given the hook's argument and what its braces enclose, the text that takes its place.
 */
export interface Hook {
  (argument: string, enclosed: string): string
  /** Whether what goes in are columns, which a statement that only counts does without. */
  readonly isColumns?: true
}
export type Hooks = Readonly<Record<string, Hook>>

/** One branch of a repeated block: the words of the file's example and what stands in their place. */
export type Branch = Readonly<Record<string, string>>

/** A query kept in a file of its own, with hooks for what it shares with others or a client composes. */
export interface Query {
  readonly name: string
  /**
   * The statement with its hooks filled. Each call fills anew, which takes microseconds: a filling that is remembered
   * by a name can be taken for another's.
   */
  fill(hooks: Hooks, branches?: readonly Branch[]): Statement
  /** How it orders its rows and cuts them; null where it has no `page` hook. */
  readonly page: PageClause | null
}

/** `WITH <carried>, <place> AS place ORDER BY <order> LIMIT $limit`: what a `page` hook encloses. */
export interface PageClause {
  readonly carried: string
  /** Columns, each ascending, the unique one last. */
  readonly order: readonly string[]
}

/**
 * Reads `cypher/<name>.cypher`. Called at module level, so that a missing file stops the server from starting
 * instead of failing the first request. A hook is a block comment that holds its name and argument, so that the
 * file runs unchanged in a client of Neo4j: `where(s)` is filled in place, `page(s) {` replaces all up to its `}`,
 * and what stands from `each {` to `} each` is an example that is repeated for each branch, by UNION ALL.
 */
export function cypher(name: string): Query {
  const source = read(name)
  return {
    name,
    page: pageOf(source),
    fill: (hooks, branches = []) => ({
      name,
      text: fill(name, repeat(source, branches), { ...standing, ...hooks }),
    }),
  }
}

/** A statement that is sent as its file says it. Called at module level, as `cypher` is. */
export function statement(name: string): Statement {
  return { name, text: read(name) }
}

/**
 * What a query does for each key, as a subquery on `it`, up to the name of what it returns: for texts that ask the same
 * of a thing as the query does.
 */
export function subquery(name: string, hooks: Hooks = {}): string {
  const [, variable = '', body = ''] = /CALL \((\w+)\) \{([\s\S]*)\n\}\nRETURN key/.exec(read(name)) ?? []
  const about = variable === 'key' ? 'it.slug' : 'it'
  return fill(name, body, { ...standing, ...hooks })
    .replace(new RegExp(`\\b${variable}\\b`, 'g'), about)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The parameters that a statement names: only those are sent. */
export function parametersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name))]
}

function read(name: string): string {
  return readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8')
}

const HOOK = /\s*\/\* (?<hook>\w+)(?:\((?<argument>\w+)\))? (?:\*\/|\{ \*\/(?<enclosed>[\s\S]*?)\/\* \} \*\/)/g

/** Hooks that are the same in every query. */
const standing: Hooks = {
  visible: (claim) => ` AND ${visible(claim)}`,
  where: () => '',
  searched: () => '',
}

function fill(name: string, source: string, hooks: Hooks): string {
  return source.replace(HOOK, (...match) => {
    const { hook, argument = '', enclosed = '' } = match.at(-1) as Record<string, string> // the named groups
    const text = hook === undefined ? undefined : hooks[hook]?.(argument, enclosed.trim())
    if (text === undefined) throw new Error(`cypher/${name}.cypher has a hook that nothing fills: ${hook}`)
    return /^[ ,\n]|^$/.test(text) ? text : ` ${text}`
  })
}

function repeat(source: string, branches: readonly Branch[]): string {
  return source.replace(/\/\* each \{ \*\/([\s\S]*?)\/\* \} each \*\//, (_, example: string) =>
    branches.map((branch) => substitute(example, branch)).join('UNION ALL'),
  )
}

function substitute(example: string, branch: Branch): string {
  return Object.entries(branch).reduce((text, [word, other]) => text.replaceAll(word, other), example)
}

const PAGE = /\/\* page\(\w+\) \{ \*\/\s*WITH (.*), \S+ AS place\s+ORDER BY ([\s\S]*?) LIMIT \$limit\s*\/\* \} \*\//

function pageOf(source: string): PageClause | null {
  const [found, carried = '', columns = ''] = PAGE.exec(source) ?? []
  if (!found) return null
  return { carried, order: columns.split(',').map((column) => column.trim()) }
}
