import DataLoader from 'dataloader'
import { under } from '../time/clocks.ts'
import type { Breadth } from './columns.ts'
import { type Filling, type Given, parametersOf, type Query } from './cypher.ts'
import {
  type Filter,
  filterHooks,
  type Selection,
  type StartHook,
  searchedIn,
  startBranches,
  totalHooks,
} from './list.ts'
import { inOrder, pageHooks, pageParams, type Slice } from './page.ts'
import { type Rounds, roundsOf } from './rounds.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Row, Statement } from './statement.ts'

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

/** Called with each row that was read, for what else it makes known. */
type See<T> = (scope: Scope, row: T) => void

/** One thing for each key, or null. The query takes `$keys`, and is filled by the keys of a batch. */
export function one<T, H extends string = never, E extends string = never>(
  query: Query<H, E>,
  filling: (keys: readonly string[]) => Filling<H, E>,
  see?: See<T>,
): Loader<string, T | null> {
  const found = (rows: readonly Row[]) => (rows[0] as T | undefined) ?? null // the query's columns are T's
  return byKey(query, filling, true, found, see as See<unknown>)
}

/** All rows of each key, as they come. The query takes `$keys`. */
export function several<T, H extends string = never, E extends string = never>(
  query: Query<H, E>,
  filling: Filling<H, E>,
): Loader<string, readonly T[]> {
  const found = (rows: readonly Row[]) => rows as unknown as readonly T[] // the query's columns are T's
  return byKey(query, () => filling, false, found)
}

/** How a statement that is no list is filled, and what it is sent beside the clocks. */
export type AnswerFilling<H extends string = never, E extends string = never> = Filling<H, E> & { readonly params: Row }

/** All rows of one statement, once in a request for the same arguments: what has no keys and no pages. */
export function answer<T, Args, H extends string = never, E extends string = never>(
  query: Query<H, E>,
  asking: (args: Args) => AnswerFilling<H, E>,
): Loader<Args, readonly T[]> {
  return computed(query.name, async (scope, args: Args) => {
    const asked = asking(args)
    const rows = await rowsOf(scope, query.fill(asked, scope.breadth), asked.params)
    return rows as unknown as readonly T[] // the query's columns are T's
  })
}

interface ListOptions<T, H extends string> {
  /** The same list, read from a few keys; and what fills the hook `read` of the statement that only counts. */
  readonly fromKeys?: Query<H, StartHook>
  readonly counted?: NonNullable<Given['read']>
  readonly see?: See<T>
}

/**
 * A list that is read in slices. The query takes `$keys`, `$limit`, and the slice's ends in its `after` hook, and
 * names each row's place in the order `cursor`.
 */
export function list<T extends Edge, Args = null, H extends string = never, E extends string = never>(
  query: Query<H, E>,
  filling: (args: Args) => Filling<H, E> & { readonly params?: Row },
  { fromKeys, counted = () => null, see }: ListOptions<T, H> = {},
): List<T, Args> {
  /** The statement for a filter: from a few keys where the filter names them and the list can be read so. */
  const filled = (
    asked: Filling<H, E>,
    filter: Filter | null,
    fromEnd: boolean,
    breadth: Breadth | null,
    hooks: Given,
  ) => {
    const start = fromKeys && filter?.start
    if (!start) return query.fill(asked, breadth, { ...filterHooks(filter), ...hooks })
    const each = startBranches(start, fromEnd)
    const filling = { ...asked, each } as unknown as Filling<H, StartHook> // the hooks are those of the list in its order
    return fromKeys.fill(filling, breadth, { searched: searchedIn(start.searches), ...hooks })
  }
  return {
    slices: byLoad(
      query.name,
      (scope, { args, slice, selection: { filter, order } }) => {
        const asked = filling(args)
        return {
          statement: filled(asked, filter, slice.fromEnd, scope.breadth, pageHooks(slice, order)),
          params: { ...asked.params, ...pageParams(query, slice, order, scope.clocks) },
          keyed: filter === null && order === null, // what is filtered or sorted may have to look at everything
        }
      },
      (rows, { selection }) => inOrder(selection.order, rows.map(placed) as unknown as T[]), // the query's columns are T's
      see as See<unknown>,
    ),
    total: byLoad(
      query.name,
      (_, { args, selection: { filter } }) => {
        const asked = filling(args)
        const statement = filled(asked, filter, false, null, { ...totalHooks, read: counted })
        return { statement, params: asked.params ?? {}, keyed: false } // it looks at everything
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

interface Prepared {
  readonly statement: Statement
  readonly params: Row
  /** Whether no key takes long: see `ReadOptions`. */
  readonly keyed: boolean
}

/** One statement for all loads of a batch that differ in their keys alone. */
function byLoad<L extends Load<Args>, Args, T>(
  name: string,
  prepare: (scope: Scope, load: L) => Prepared,
  collect: (rows: readonly Row[], load: L) => T,
  see?: See<unknown>,
): Loader<L, T> {
  return perRequest((scope, rounds) => {
    const answerOf = async (group: readonly [L, ...L[]]) => {
      const [load] = group
      const { statement, params, keyed } = prepare(scope, load)
      const given = { ...params, ...load.selection.filter?.params, keys: group.map(({ key }) => key) }
      return rounds.run(() => read(scope, statement, given, { keyed, see }))
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
      ...settings(name, rounds),
      cacheKeyFn: (load) => `${load.key} ${sharedBy(load)}`,
    })
  })
}

const sharedBy = ({ key: _, ...shared }: Load<unknown>) => JSON.stringify(shared)

function byKey<T, H extends string, E extends string>(
  query: Query<H, E>,
  filling: (keys: readonly string[]) => Filling<H, E>,
  keyed: boolean,
  collect: (rows: readonly Row[]) => T,
  see?: See<unknown>,
): Loader<string, T> {
  return perRequest((scope, rounds) => {
    const batch = async (keys: readonly string[]) => {
      const statement = query.fill(filling(keys), scope.breadth)
      const rows = await rounds.run(() => read(scope, statement, { keys }, { keyed, see }))
      return keys.map((key) => collect(rows.get(key) ?? []))
    }
    return new DataLoader(batch, settings(query.name, rounds))
  })
}

const settings = (name: string, { schedule }: Rounds) => ({ name, batchScheduleFn: schedule, maxBatchSize: 10_000 })

/** The rows of a batch by their key; a root list's rows name none. */
async function read(
  scope: Scope,
  statement: Statement,
  params: Row,
  { keyed, see }: { readonly keyed: boolean; readonly see: See<unknown> | undefined },
) {
  const rows = await rowsOf(scope, statement, params, { ...scope.reading, keyed })
  if (see) for (const row of rows) see(scope, row)
  return Map.groupBy(rows, (row) => row['key'] ?? '')
}

/** The rows of a statement, which is sent those of the parameters and clocks that it names. */
export function rowsOf(scope: Scope, statement: Statement, params: Row, reading = scope.reading) {
  const { certainty, ...clocks } = scope.clocks
  const given: Row = { ...params, ...clocks }
  const { name, text } = statement
  const sent = parametersOf(text).map((parameter) => [parameter, given[parameter]])
  const { onRun } = reading
  const round = roundsOf(scope).count()
  const told = onRun && { onRun: (run: Run) => onRun({ ...run, round }) }
  return scope.graph.read({ name, text: under(certainty, text) }, Object.fromEntries(sent), { ...reading, ...told })
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
