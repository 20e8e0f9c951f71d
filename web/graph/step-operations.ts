import { askPatiently, Failure, type OnPause, type Operation } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { isRelationship } from '../codes-in-words.ts'
import {
  type Direction,
  DrawBothWaysDocument,
  type DrawBothWaysQuery,
  type DrawBothWaysQueryVariables,
  DrawDocument,
  type DrawnFragment,
  type DrawQuery,
  type DrawQueryVariables,
} from '../generated/graphql.ts'
import type { Claim, Part } from './drawn.ts'
import type { Expansion, Step } from './state.ts'

/** One request for each step: one way for claims of both directions or of one, and one for different types of each. */
export type Drawing =
  | { readonly kind: 'one'; readonly operation: Operation<DrawQuery, DrawQueryVariables> }
  | { readonly kind: 'both'; readonly operation: Operation<DrawBothWaysQuery, DrawBothWaysQueryVariables> }

/** Of the first picture, and of an entity that is added. */
const FIRST = { perType: 20, first: 60, order: 'NEWEST' } as const

/** The most entities of one answer, so that the API grants it. */
const MOST = { oneWay: 300, bothWays: 240 }

export function aroundOperation(of: readonly string[], clocks: Clocks): Drawing {
  const all = { direction: 'BOTH', types: null, stances: true } as const
  const variables = { of, ...all, ...FIRST, ...clockVariables(clocks) }
  return { kind: 'one', operation: { document: DrawDocument, variables } }
}

/** What a step asks; null for one that asks nothing. */
export function stepOperation(step: Step, clocks: Clocks): Drawing | null {
  if (step.kind === 'move') return null
  return step.kind === 'add' ? aroundOperation([step.slug], clocks) : expansionOperation(step, clocks)
}

function expansionOperation({ slug, groups, order, count }: Expansion, clocks: Clocks): Drawing {
  const common = { of: [slug], perType: count, order, ...clockVariables(clocks) }
  const types = (direction: Direction) =>
    (groups ?? []).flatMap((group) => (group.direction === direction ? [group.type] : []))
  const [out, into] = [types('OUTGOING'), types('INCOMING')]
  if (out.length > 0 && into.length > 0) {
    const ways = {
      ...{ outTypes: out.filter(isRelationship), outStances: out.includes('STANCE') },
      ...{ inTypes: into.filter(isRelationship), inStances: into.includes('STANCE') },
    }
    const variables = { ...common, ...ways, first: MOST.bothWays }
    return { kind: 'both', operation: { document: DrawBothWaysDocument, variables } }
  }
  const chosen = [...out, ...into]
  const way = {
    direction: groups === null ? 'BOTH' : out.length > 0 ? 'OUTGOING' : 'INCOMING',
    types: groups === null ? null : chosen.filter(isRelationship),
    stances: groups === null || chosen.includes('STANCE'),
  } as const
  return { kind: 'one', operation: { document: DrawDocument, variables: { ...common, ...way, first: MOST.oneWay } } }
}

/** The answer to a step. */
export async function askStep(drawing: Drawing, signal: AbortSignal, onPause: OnPause): Promise<Part> {
  const answers =
    drawing.kind === 'one'
      ? await askOne(drawing.operation, signal, onPause)
      : await askBoth(drawing.operation, signal, onPause)
  return {
    nodes: answers.flatMap(({ nodes }) => nodes),
    claims: answers.flatMap(claimsOf),
    omitted: answers.flatMap(({ omitted }) => omitted),
  }
}

async function askOne(operation: Operation<DrawQuery, DrawQueryVariables>, signal: AbortSignal, onPause: OnPause) {
  const { data, faults } = await askPatiently(operation, signal, onPause)
  return whole([data.neighborhood], faults)
}

async function askBoth(
  operation: Operation<DrawBothWaysQuery, DrawBothWaysQueryVariables>,
  signal: AbortSignal,
  onPause: OnPause,
) {
  const { data, faults } = await askPatiently(operation, signal, onPause)
  return whole([data.out, data.in], faults)
}

/** A picture is not drawn of a part of an answer: what is missing could not be seen. */
function whole(answers: readonly DrawnFragment[], [fault]: readonly string[]): readonly DrawnFragment[] {
  if (fault !== undefined) throw new Failure('INCOMPLETE', fault)
  return answers
}

function claimsOf({ relationships, stances }: DrawnFragment): readonly Claim[] {
  return [
    ...stances.map(
      ({ holder, target, ...stance }): Claim => ({ ...stance, type: 'STANCE', from: holder.slug, to: target.slug }),
    ),
    ...relationships.map(
      ({ from, to, ...relationship }): Claim => ({
        ...relationship,
        ...{ from: from.slug, to: to.slug, position: null, heldOn: null },
      }),
    ),
  ]
}
