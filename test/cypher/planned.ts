import { expect } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Params, Statement } from '../../src/graph/statement.ts'
import { asker, unlimited } from '../ask.ts'
import type { Explainer, Plan } from './explain.ts'
import { type List, type Paged, pageOf } from './operations.ts'

/** A statement that was sent, with its plan. */
export interface Planned extends Statement, Plan {
  readonly params: Params
}

/** Statements that have to read all of something, and why. */
export const READ_ALL: Readonly<Record<string, string>> = {
  'position/changes': 'compares all stances of which a filter holds',
  'position/counts': 'chooses among all actors and all targets of which a filter holds',
  'position/ends': 'chooses among all actors and all targets of which a filter holds',
  'position/matrix': 'chooses among all actors and all targets of which a filter holds',
  'position/scores': 'chooses among all actors and all targets of which a filter holds',
  'position/sides': 'compares all stances of which a filter holds',
  'summary/claims': 'counts the claims that are seen, and only the claim itself tells whether it is',
}

/** Scans of all nodes or relationships, of a label, a type or a whole index; seeks by value or range are none. */
export const isScan = (operator: string) => operator.includes('Scan')

/** A client's filter, order, groups or total over a list of everything may read that list: once. */
export function readsItsList({ name, params, operators }: Planned): boolean {
  const isWhole =
    /\/(page|page-from|groups)$/.test(name) &&
    (params['keys'] as readonly string[] | undefined)?.every((key) => !key) !== false
  const ofAll = operators.some((operator) => /^All|RelationshipTypeScan/.test(operator))
  return (
    isWhole && !ofAll && !(params['lowest'] !== undefined && Object.keys(params).every((name) => !/^w\d/.test(name)))
  )
}

export const isProduct = (operator: string) => operator === 'CartesianProduct'

export function described({ name, text, operators, remarks }: Planned) {
  return { name, remarks, operators: operators.filter((operator) => isScan(operator) || isProduct(operator)), text }
}

/** Those that read more nodes and relationships than they look for. */
export function scansIn(planned: readonly Planned[]) {
  const scans = (run: Planned) => run.operators.some(isScan) && !(run.name in READ_ALL) && !readsItsList(run)
  return planned.filter(scans).map(described)
}

/** Sends operations, and collects the distinct statements that they take, with their plans. */
export function collector(graph: Graph, explainer: Explainer) {
  const planned = new Map<string, Planned>()
  const explained: Graph = {
    ...graph,
    async read({ name, text }, params = {}) {
      const { rows, ...plan } = await explainer.run(text, params)
      planned.set(text, { name, text, params, ...plan })
      return rows
    },
  }
  const ask = asker(explained, unlimited)
  return {
    explained,
    planned: () => [...planned.values()],
    async send<Data>(document: string, variables = {}): Promise<Data> {
      const answer = await ask<Data>(document, variables)
      expect(answer.errors, document).toEqual([])
      return answer.data
    },
  }
}

/** Forwards without long texts and backwards with them; each from an end, and from a cursor if there are rows. */
export async function inAllForms({ document }: List, send: (document: string, variables: object) => Promise<Paged>) {
  const { pageInfo: first } = pageOf(await send(document(false), { first: 2 }))
  await send(document(false), { first: 2, after: first.endCursor })
  const { pageInfo: last } = pageOf(await send(document(true), { last: 2 }))
  await send(document(true), { last: 2, before: last.startCursor })
}
