import { decodeGlobalId } from '../global-id.ts'
import type { Among } from './exported.ts'
import { type Ask, answerTo, type Question } from './question.ts'

/** What tells which part of the graph a field answers with: the ids of all things in the answer. */
export const selections: Readonly<Record<string, string>> = {
  neighborhood: 'nodes { id } relationships { id } stances { id }',
  paths: 'paths { hops { from { id } to { id } claims(first: 20) { id } } }',
  stanceMatrix: 'cells { stances { id } }',
}

/** Which things the answer to a question has. */
export async function amongAnswer(ask: Ask, question: Question, selection: string): Promise<Among> {
  const answer = await answerTo(ask, question, selection)
  const ids = [...new Set(idsIn(answer))].map(decodeGlobalId)
  const keys = (isOne: (type: string) => boolean) => ids.flatMap(({ typename, id }) => (isOne(typename) ? [id] : []))
  return {
    entities: keys((type) => type !== 'Stance' && type !== 'Relationship'),
    stances: keys((type) => type === 'Stance'),
    relationships: keys((type) => type === 'Relationship'),
  }
}

function* idsIn(answer: unknown): Generator<string> {
  if (typeof answer !== 'object' || answer === null) return
  if ('id' in answer && typeof answer.id === 'string') yield answer.id
  for (const part of Object.values(answer)) yield* idsIn(part)
}
