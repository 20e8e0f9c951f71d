import { Kind, type ObjectFieldNode, type ObjectValueNode, parseConstValue, print } from 'graphql'
import { badInput, clientError, type ErrorCode, type RefusalRule, shown } from '../errors.ts'
import type { AsOf } from '../time/clocks.ts'

/** A field of the API that returns a part of the graph, with its arguments as written in a query, and the clocks. */
export interface Question extends AsOf {
  readonly of: string
  readonly arguments: string
}

/** Sends an operation to the server like a client. */
export type Ask = (query: string, variables: object) => Promise<Answer>

export interface Answer {
  readonly status: number
  readonly retryAfter: string | null
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: AnsweredDetails }[]
}

interface AnsweredDetails {
  readonly code?: ErrorCode
  readonly rule?: RefusalRule
  readonly [detail: string]: unknown
}

/** The answer to a question. It has the same limits, dates and errors as for any client. */
export async function answerTo(ask: Ask, question: Question, selection: string) {
  const { of, validAt, knownAt, certainty } = question
  const given = argumentsOf(question).map(({ name, value }) => `${name.value}: ${print(value)}`)
  const asked = given.length > 0 ? `${of}(${given.join(', ')})` : of
  const variables = '$validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime'
  const clocks = 'validAt: $validAt, certainty: $certainty, knownAt: $knownAt'
  const query = `query Export(${variables}) @asOf(${clocks}) { ${asked} { ${selection} } }`
  const { data, errors, status, retryAfter } = await ask(query, { validAt, certainty, knownAt })
  const [error] = errors ?? []
  if (!error) return data ?? {}
  const http = { status, headers: retryAfter === null ? {} : { 'Retry-After': retryAfter } }
  const { code = 'BAD_USER_INPUT', ...others } = error.extensions ?? {}
  throw clientError(code, error.message, { ...others, http })
}

/** Parses the arguments instead of inserting their text, so that nothing else gets into the query. */
export function argumentsOf({ arguments: text }: Question): readonly ObjectFieldNode[] {
  try {
    const value = parseConstValue(`{${text}}`, { noLocation: true, maxTokens: MOST_TOKENS })
    if (value.kind === Kind.OBJECT) return (value as ObjectValueNode).fields // constants are a subset of all values
  } catch {
    // the error below covers this
  }
  throw badInput(
    `'arguments' must be the arguments of the field as in a query, for example of: ["zte"], depth: 2; got ${shown(text)}.`,
  )
}

const MOST_TOKENS = 1_000
