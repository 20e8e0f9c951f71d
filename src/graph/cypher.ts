import { readFileSync } from 'node:fs'
import { visible } from './clocks.ts'
import type { Statement } from './graph.ts'

/**
 * What goes in at a hook: given the hook's argument and what its braces enclose, the text that takes its place.
 */
export type Hook = (argument: string, enclosed: string) => string
export type Hooks = Readonly<Record<string, Hook>>

/** One branch of a repeated block: the words of the file's example and what stands in their place. */
export type Branch = Readonly<Record<string, string>>

/** A query kept in a file of its own, with hooks for what it shares with others or a client composes. */
export interface Query {
  readonly name: string
  /** The statement with its hooks filled. `variant` names the filling: equal variants are filled once. */
  fill(hooks: Hooks, variant: string, branches?: readonly Branch[]): Statement
  /** The columns that its `order` hook sorts by, the unique one last; empty where it has none. */
  readonly order: readonly OrderColumn[]
}

export interface OrderColumn {
  readonly expression: string
  readonly descending: boolean
}

/**
 * Reads `cypher/<name>.cypher`. Called at module level, so that a missing file stops the server from starting
 * instead of failing the first request. A hook is a block comment that holds its name and argument, so that the
 * file runs unchanged in Neo4j Browser: `where(s)` is filled in place, `order(s) {` replaces all up to its `}`,
 * and what stands from `each {` to `} each` is an example that is repeated for each branch, by UNION ALL.
 */
export function cypher(name: string): Query {
  const source = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8')
  const filled = new Map<string, Statement>()
  return {
    name,
    order: orderOf(source),
    fill(hooks, variant, branches = []) {
      const known = filled.get(variant)
      if (known) return known
      const statement = { name, text: fill(name, repeat(source, branches), { ...standing, ...hooks }) }
      if (filled.size >= MOST_VARIANTS) filled.clear()
      filled.set(variant, statement)
      return statement
    },
  }
}

/** The parameters that a statement names: only those are sent. */
export function parametersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name))]
}

const HOOK = /\s*\/\* (?<hook>\w+)(?:\((?<argument>\w+)\))? (?:\*\/|\{ \*\/(?<enclosed>[\s\S]*?)\/\* \} \*\/)/g

/** Clients choose relationship types: their combinations must not fill the memory. */
const MOST_VARIANTS = 500

/** Hooks that are the same in every query. */
const standing: Hooks = {
  visible: (claim) => ` AND ${visible(claim)}`,
  where: () => '',
}

function fill(name: string, source: string, hooks: Hooks): string {
  return source.replace(HOOK, (...match) => {
    const { hook, argument = '', enclosed = '' } = match.at(-1) as Record<string, string> // the named groups
    const text = hook === undefined ? undefined : hooks[hook]?.(argument, enclosed.trim())
    if (text === undefined) throw new Error(`cypher/${name}.cypher has a hook that nothing fills: ${hook}`)
    return text.startsWith(' ') || text.startsWith(',') || text === '' ? text : ` ${text}`
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

function orderOf(source: string): readonly OrderColumn[] {
  const [, enclosed] = /\/\* order\(\w+\) \{ \*\/([\s\S]*?)\/\* \} \*\//.exec(source) ?? []
  return (enclosed?.split(',') ?? []).map((column) => {
    const [expression = '', direction] = column.trim().split(/\s+/)
    return { expression, descending: direction === 'DESC' }
  })
}
