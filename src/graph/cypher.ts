import { readFileSync } from 'node:fs'
import { known, lasting, past, visible } from '../time/clocks.ts'
import { type Breadth, type ColumnLists, columnsAt, PROPERTIES, placesOf } from './columns.ts'
import { fragmentIn, type Hook, type Place, parseTemplate, placesIn, type TemplatePart } from './cypher-template.ts'
import type { Statement } from './statement.ts'

export type Hooks<H extends string = string> = Readonly<Record<H, Hook>>

/** How a query is filled. `H` are its own hooks, `E` those within its `each`, which is repeated with each of these. */
export type Filling<H extends string = never, E extends string = never> = ([H] extends [never]
  ? { readonly hooks?: Given }
  : { readonly hooks: Hooks<H> & Given }) &
  ([E] extends [never] ? { readonly each?: never } : { readonly each: readonly Hooks<E>[] })

/** Hooks that any file may have and nobody needs to fill. */
const COMMON = [
  'visible',
  'lasting',
  'past',
  'known',
  'read',
  'where',
  'searched',
  'after',
  'since',
  'page',
  'pages',
  'way',
] as const
export type Given = Partial<Hooks<(typeof COMMON)[number]>>

/** A statement in a file of its own, with hooks for what a request decides. */
export interface Query<H extends string = never, E extends string = never> {
  readonly name: string
  /** Whether the file has a hook of that name. */
  has(hook: (typeof COMMON)[number]): boolean
  /** The statement with its hooks filled. `breadth`: which columns its rows have; null: none. */
  fill(filling: Filling<H, E>, breadth?: Breadth | null, common?: Given): Statement
}

export interface Declared<H extends string, E extends string> {
  readonly hooks?: readonly H[]
  readonly each?: readonly E[]
  readonly columns?: ColumnLists
}

/**
 * Reads `cypher/<name>.cypher`. Called at module level: a missing file, a hook that the file has and nobody declares, and
 * one that it lacks, stop the server from starting. Hooks are comments, so that the file runs as it stands in any client
 * of Neo4j; docs/architecture.md lists them.
 */
export function cypher<const H extends string = never, const E extends string = never>(
  name: string,
  { hooks = [], each = [], columns = {} }: Declared<H, E> = {},
): Query<H, E> {
  const parts = parsed(name)
  keepDeclared(name, placesIn(parts), [...hooks, ...each, ...(each.length > 0 ? ['each'] : [])], columns)
  return {
    name,
    has: (hook) => placesIn(parts).some((place) => place.name === hook),
    fill({ hooks: filled = {}, each: branches = [] }, breadth = PROPERTIES, common = {}) {
      const all = { ...requestClocks, columns: columnsAt(columns, breadth), ...common, ...filled }
      return { name, text: render(parts, all, branches as readonly Hooks[]) } // hooks by name
    },
  }
}

/** A statement that has no hooks. */
export function statement(name: string): Statement {
  return cypher(name).fill({})
}

/** A part of statements, from `cypher/fragment/<name>.cypher`. Called at module level, as `cypher` is. */
export function fragment<const H extends string = never>(name: string, ...hooks: readonly H[]) {
  const file = `fragment/${name}`
  const parts = fragmentIn(pathOf(file), parsed(file))
  keepDeclared(file, placesIn(parts), hooks, {})
  return (filled: Hooks<H> & Given): string => render(parts, { ...requestClocks, ...filled }, []).trim()
}

/** The parameters that a statement names: only those are sent. */
export function parametersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name))]
}

/** The clocks of a request, or those of a moment whose parameters begin so. */
export function clockHooks(moment = ''): Hooks<'visible' | 'lasting' | 'past' | 'known'> {
  return {
    visible: (claim = '') => ` AND ${visible(claim, moment)}`,
    lasting: (claim = '') => lasting(claim, moment),
    past: (claim = '') => past(claim, moment),
    known: (claim = '') => ` AND ${known(claim, moment)}`,
  }
}

const requestClocks: Readonly<Record<string, Hook>> = clockHooks()

const pathOf = (name: string) => `cypher/${name}.cypher`

function parsed(name: string): readonly TemplatePart[] {
  const path = pathOf(name)
  return parseTemplate(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
}

function keepDeclared(name: string, places: readonly Place[], declared: readonly string[], columns: ColumnLists): void {
  const common: ReadonlySet<string> = new Set([...COMMON, ...declared, ...placesOf(columns)])
  const present = places.filter(({ isInclude }) => !isInclude).map(nameIn)
  const unknown = present.find((hook) => !common.has(hook))
  const missing = [...declared, ...placesOf(columns)].find((hook) => !present.includes(hook))
  if (unknown !== undefined) throw new Error(`${pathOf(name)} has a hook that nobody declares: ${unknown}`)
  if (missing !== undefined) throw new Error(`${pathOf(name)} has no hook ${missing}`)
}

/** `columns(it, node)` fills `row.node`: each such place is one of its own. */
const nameIn = ({ name, args: [, prefix] }: Place) => (name === 'columns' && prefix ? `columns of ${prefix}` : name)

function render(parts: readonly TemplatePart[], hooks: Readonly<Record<string, Hook>>, each: readonly Hooks[]): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part
    const { name, args, enclosed, isInclude } = part
    if (name === 'each' && !isInclude) {
      return text + each.map((branch) => render(enclosed ?? [], { ...hooks, ...branch }, [])).join('UNION ALL')
    }
    const filled = isInclude ? null : hooks[name]?.(...args)
    return joined(text, filled ?? render(enclosed ?? [], hooks, each).trim())
  }, '')
}

/** Where nothing comes in, no space is left in its place. */
function joined(before: string, text: string): string {
  return text === '' || [' ', ',', '\n'].some((start) => text.startsWith(start))
    ? before.trimEnd() + text
    : before + text
}
