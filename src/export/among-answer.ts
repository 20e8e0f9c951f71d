import { decodeGlobalId } from '../global-id.ts'
import type { Among } from './exported.ts'
import { type Ask, answerTo, type Question } from './question.ts'

/** What is selected to find out which part of the graph a field returns: all ids, and whether the answer is cut. */
export const selections: Readonly<Record<string, string>> = {
  neighborhood: 'complete nodes { id } relationships { id } stances { id }',
  paths: 'complete paths { hops { from { id } to { id } claims(first: 20) { id } totalClaims } }',
  stanceMatrix: 'omitted { holders targets } cells { because { id } }',
}

/** The ids in the answer to a question, and whether the answer is complete. */
export async function amongAnswer(ask: Ask, question: Question, selection: string) {
  const answer = await answerTo(ask, question, selection)
  const ids = [...new Set(idsIn(answer))].map(decodeGlobalId)
  const keys = (isOne: (type: string) => boolean) => ids.flatMap(({ typename, id }) => (isOne(typename) ? [id] : []))
  const among: Among = {
    entities: keys((type) => type !== 'Stance' && type !== 'Relationship'),
    stances: keys((type) => type === 'Stance'),
    relationships: keys((type) => type === 'Relationship'),
  }
  return { among, complete: !isCut(answer) }
}

interface Cut {
  readonly complete?: boolean
  readonly omitted?: { readonly holders: number; readonly targets: number }
  readonly paths?: readonly { readonly hops: readonly Hop[] }[]
}

interface Hop {
  readonly claims: readonly unknown[]
  readonly totalClaims: number
}

function isCut(answer: Readonly<Record<string, unknown>>): boolean {
  const parts = Object.values(answer) as readonly Cut[] // of the one field selected above
  const isShort = ({ claims, totalClaims }: Hop) => claims.length < totalClaims
  return parts.some(
    ({ complete, omitted, paths = [] }) =>
      complete === false ||
      (omitted && omitted.holders + omitted.targets > 0) ||
      paths.some(({ hops }) => hops.some(isShort)),
  )
}

function* idsIn(answer: unknown): Generator<string> {
  if (typeof answer !== 'object' || answer === null) return
  if ('id' in answer && typeof answer.id === 'string') yield answer.id
  for (const part of Object.values(answer)) yield* idsIn(part)
}
