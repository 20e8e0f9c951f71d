import DataLoader from 'dataloader'
import type { Clocks } from '../time/clocks.ts'
import type { Breadth } from './columns.ts'
import { type Branch, type Hooks, parametersOf, type Query } from './cypher.ts'
import type { ReadableGraph, ReadOptions, Row, Statement } from './graph.ts'
import { filterHooks, type Selection, totalHooks } from './list.ts'
import { inOrder, pageHooks, pageParams, type Slice } from './page.ts'
import { type Rounds, roundsOf } from './rounds.ts'

/** What the loaders of one request share. */
export interface Scope extends Breadth {
  readonly graph: ReadableGraph
  readonly clocks: Clocks
  readonly reading: ReadOptions
}

/** A loader, made for each request when it is first asked for. */
export type Loader<Load, T> = (scope: Scope) => DataLoader<Load, T, string>

/** A row of a page; `cursor` is its place in the order. */
export interface Edge {
  readonly cursor: string
}

/** A list of each key; the root lists have the key `''`. Loads that differ in nothing else share a statement. */
export interface List<E extends Edge, Args> {
  readonly slices: (scope: Scope) => { load(load: SliceLoad<Args>): Promise<readonly E[]> }
  /** How many there are. */
  readonly total: (scope: Scope) => { load(load: Load<Args>): Promise<number> }
}

export interface Load<Args> {
  readonly key: string
  readonly args: Args
  readonly selection: Selection
}

export interface SliceLoad<Args> extends Load<Args> {
  readonly slice: Slice
}

/** How a query is filled for a request and for the arguments that a batch shares. */
export interface Filling {
  readonly hooks?: Hooks
  readonly branches?: readonly Branch[] | undefined
}

/**
 * One thing for each key, or null. The query takes `$keys`. `argsOf` makes of the keys what the filling needs
 * to know of them.
 */
export function one<T>(
  query: Query,
  filling: (scope: Scope, args: string) => Filling,
  argsOf: (keys: readonly string[]) => string = () => '',
): Loader<string, T | null> {
  return byKey(query, filling, argsOf, (rows) => (rows[0] as T | undefined) ?? null) // the query's columns are T's
}

/** All rows of each key, as they come. The query takes `$keys`. */
export function several<T>(query: Query, filling: (scope: Scope) => Filling): Loader<string, readonly T[]> {
  return byKey(
    query,
    filling,
    () => '',
    (rows) => rows as unknown as readonly T[],
  ) // the query's columns are T's
}

/**
 * A list that is read in slices. The query takes `$keys`, `$limit`, and the slice's ends in its `after` hook, and
 * names each row's place in the order `cursor`.
 */
export function list<E extends Edge, Args = null>(
  query: Query,
  filling: (scope: Scope, args: Args) => Filling,
): List<E, Args> {
  const filled = (scope: Scope, { args, selection }: Load<Args>) => {
    const { hooks = {}, branches } = filling(scope, args)
    return { hooks: filterHooks(selection.filter, hooks), branches }
  }
  return {
    slices: byLoad(
      query,
      (scope, load) => {
        const { order } = load.selection
        const { hooks, branches } = filled(scope, load)
        return {
          filling: { hooks: { ...hooks, ...pageHooks(query, load.slice, order) }, branches },
          params: pageParams(query, load.slice, order, scope.clocks),
        }
      },
      (rows, { selection }) => inOrder(selection.order, rows.map(placed) as unknown as E[]), // the query's columns are E's
    ),
    total: byLoad(
      query,
      (scope, load) => {
        const { hooks, branches } = filled(scope, load)
        return { filling: { hooks: totalHooks(query, hooks), branches }, params: {} }
      },
      ([row]) => Number(row?.['cursor'] ?? 0),
    ),
  }
}

/** A place among several keys' values is told by all of them. */
function placed(row: Row): Row {
  const { cursor } = row
  return Array.isArray(cursor) ? { ...row, cursor: JSON.stringify(cursor) } : row
}

/** One statement for all loads of a batch that differ in their keys alone. */
function byLoad<L extends Load<Args>, Args, T>(
  query: Query,
  prepare: (scope: Scope, load: L) => { readonly filling: Filling; readonly params: Row },
  collect: (rows: readonly Row[], load: L) => T,
): Loader<L, T> {
  return perRequest((scope, rounds) => {
    const answerOf = async (group: readonly [L, ...L[]]) => {
      const [load] = group
      const { filling, params } = prepare(scope, load)
      const given = { ...params, ...load.selection.filter?.params, keys: group.map(({ key }) => key) }
      return rounds.run(() => read(scope, query, filling, given))
    }
    const batch = async (loads: readonly L[]) => {
      const groups = Map.groupBy(loads, sharedBy)
      const answers = new Map<string, Map<unknown, Row[]> | Error>()
      await Promise.all(
        Array.from(groups, async ([name, group]) => {
          answers.set(name, await answerOf(group as [L, ...L[]]).catch(asError)) // a group has at least one
        }),
      )
      return loads.map((load) => {
        const answer = answers.get(sharedBy(load))
        return answer instanceof Error ? answer : collect(answer?.get(load.key) ?? [], load)
      })
    }
    return new DataLoader<L, T, string>(batch, {
      ...settings(query, rounds),
      cacheKeyFn: (load) => `${load.key} ${sharedBy(load)}`,
    })
  })
}

const sharedBy = ({ key: _, ...shared }: Load<unknown>) => JSON.stringify(shared)

function byKey<T>(
  query: Query,
  filling: (scope: Scope, args: string) => Filling,
  argsOf: (keys: readonly string[]) => string,
  collect: (rows: readonly Row[]) => T,
): Loader<string, T> {
  return perRequest((scope, rounds) => {
    const batch = async (keys: readonly string[]) => {
      const rows = await rounds.run(() => read(scope, query, filling(scope, argsOf(keys)), { keys }))
      return keys.map((key) => collect(rows.get(key) ?? []))
    }
    return new DataLoader(batch, settings(query, rounds))
  })
}

const settings = ({ name }: Query, { schedule }: Rounds) => ({ name, batchScheduleFn: schedule, maxBatchSize: 10_000 })

/** The rows of a batch by their key; a root list's rows name none. */
async function read(scope: Scope, query: Query, { hooks = {}, branches }: Filling, params: Row) {
  const rows = await rowsOf(scope, query.fill(hooks, branches), params)
  return Map.groupBy(rows, (row) => row['key'] ?? '')
}

/** The rows of a statement, which is sent those of the parameters and clocks that it names. */
export function rowsOf(scope: Scope, statement: Statement, params: Row, reading = scope.reading) {
  const given: Row = { ...params, ...scope.clocks }
  const sent = parametersOf(statement.text).map((name) => [name, given[name]])
  return scope.graph.read(statement, Object.fromEntries(sent), reading)
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error('A batch failed', { cause: error }))

function perRequest<L>(create: (scope: Scope, rounds: Rounds) => L): (scope: Scope) => L {
  const loaders = new WeakMap<Scope, L>()
  return (scope) => {
    const loader = loaders.get(scope) ?? create(scope, roundsOf(scope))
    loaders.set(scope, loader)
    return loader
  }
}

/** Work of several statements, once in a request for the same arguments; it makes a round of its own. */
export function computed<Args, T>(name: string, compute: (scope: Scope, args: Args) => Promise<T>): Loader<Args, T> {
  return perRequest((scope, rounds) => {
    const one = (args: Args) => rounds.run(() => compute(scope, args)).catch(asError)
    return new DataLoader<Args, T, string>((all) => Promise.all(all.map(one)), {
      ...{ name, batchScheduleFn: rounds.schedule },
      cacheKeyFn: (args) => JSON.stringify(args),
    })
  })
}
