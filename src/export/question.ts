import { Kind, type ObjectValueNode, parseConstValue, print } from 'graphql'
import { badInput, clientError, type ErrorCode, shown } from '../errors.ts'
import { decodeGlobalId } from '../global-id.ts'
import type { Among } from './exported.ts'

/** A field of the API that answers with a part of the graph, its arguments as a query has them, and the clocks. */
export interface Question {
  readonly of: string
  readonly arguments: string
  readonly validAt: string | null
  readonly knownAt: string | null
}

/** Sends an operation as a client does. */
export type Ask = (query: string, variables: object) => Promise<Answer>

export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: ErrorCode } }[]
}

/** What tells which part it is: the ids of all things in the answer. */
const selections: Readonly<Record<string, string>> = {
  neighborhood: 'nodes { id } relationships { id } stances { id }',
  paths: 'paths { hops { from { id } to { id } claims(first: 20) { id } } }',
  stanceMatrix: 'cells { stances { id } }',
}

/**
 * Which things the answer to a question has. It is asked as clients ask it, under the same limits and clocks, and
 * refused with the same errors.
 */
export async function amongAnswer(ask: Ask, question: Question): Promise<Among> {
  const { validAt, knownAt } = question
  const { data, errors } = await ask(operationOf(question), { validAt, knownAt })
  const [error] = errors ?? []
  if (error) throw clientError(error.extensions?.code ?? 'BAD_USER_INPUT', error.message)
  const ids = [...new Set(idsIn(data))].map(decodeGlobalId)
  const keys = (isOne: (type: string) => boolean) => ids.flatMap(({ typename, id }) => (isOne(typename) ? [id] : []))
  return {
    entities: keys((type) => type !== 'Stance' && type !== 'Relationship'),
    stances: keys((type) => type === 'Stance'),
    relationships: keys((type) => type === 'Relationship'),
  }
}

function operationOf({ of, arguments: text }: Question): string {
  const selection = Object.hasOwn(selections, of) ? selections[of] : undefined
  if (!selection) throw badInput(`'of' is one of ${Object.keys(selections).join(', ')}; got ${shown(of)}.`)
  const given = argumentsIn(text).fields.map(({ name, value }) => `${name.value}: ${print(value)}`)
  const asked = given.length > 0 ? `${of}(${given.join(', ')})` : of
  const variables = '$validAt: PartialDate, $knownAt: DateTime'
  return `query Export(${variables}) @asOf(validAt: $validAt, knownAt: $knownAt) { ${asked} { ${selection} } }`
}

/** Read, not pasted: what is no list of arguments does not get into the query. */
function argumentsIn(text: string): ObjectValueNode {
  try {
    const value = parseConstValue(`{${text}}`, { noLocation: true, maxTokens: MOST_TOKENS })
    if (value.kind === Kind.OBJECT) return value as ObjectValueNode // of constants, as of any values
  } catch {
    // said below
  }
  throw badInput(
    `'arguments' are those of the field as a query has them, as of: ["zte"], depth: 2; got ${shown(text)}.`,
  )
}

const MOST_TOKENS = 1_000

function* idsIn(data: unknown): Generator<string> {
  if (typeof data !== 'object' || data === null) return
  if ('id' in data && typeof data.id === 'string') yield data.id
  for (const part of Object.values(data)) yield* idsIn(part)
}
