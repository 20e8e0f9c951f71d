import type { GraphQLError } from 'graphql'
import { clientError, type ErrorCode, type RefusalRule } from '../errors.ts'

interface Rule {
  readonly setting: string
  readonly standard: number
  readonly code: ErrorCode
  /** What is counted, as written after a number in a message. */
  readonly unit: string
}

/** The limits of one request. */
export const rules = {
  depth: rule('MAX_DEPTH', 12, 'QUERY_TOO_DEEP', 'levels of fields'),
  nestedPages: rule('MAX_NESTED_PAGES', 4, 'QUERY_TOO_DEEP', 'pages within one another'),
  cost: rule('MAX_COST', 10_000, 'QUERY_TOO_COMPLEX', 'points, one for each thing that it may return or compute'),
  tokens: rule('MAX_TOKENS', 2_000, 'QUERY_TOO_COMPLEX', 'tokens'),
  documentBytes: rule('MAX_DOCUMENT_BYTES', 65_536, 'QUERY_TOO_COMPLEX', 'bytes of query, comments among them'),
  aliases: rule('MAX_ALIASES', 50, 'QUERY_TOO_COMPLEX', 'aliases'),
  aliasLength: rule('MAX_ALIAS_LENGTH', 100, 'QUERY_TOO_COMPLEX', 'characters in one alias'),
  rootFields: rule('MAX_ROOT_FIELDS', 20, 'QUERY_TOO_COMPLEX', 'fields at the root'),
  directives: rule('MAX_DIRECTIVES', 50, 'QUERY_TOO_COMPLEX', 'directives'),
  stringBytes: rule('MAX_STRING_BYTES', 10_000, 'BAD_USER_INPUT', 'bytes in one string'),
  listLength: rule('MAX_LIST_LENGTH', 1_000, 'BAD_USER_INPUT', 'entries in one list'),
  inputDepth: rule('MAX_INPUT_DEPTH', 10, 'BAD_USER_INPUT', 'levels in one value'),
  bodyBytes: rule('MAX_BODY_BYTES', 100_000, 'BAD_USER_INPUT', 'bytes of body'),
  answerBytes: rule('MAX_ANSWER_BYTES', 5_000_000, 'TOO_LARGE', 'bytes of answer'),
  errors: rule('MAX_ERRORS', 20, 'BAD_USER_INPUT', 'errors'),
} as const satisfies Readonly<Partial<Record<RefusalRule, Rule>>>

export type Limit = keyof typeof rules
export type Limits = Readonly<Record<Limit, number>>

/** The limits with values from `choose`, which gets the name of a setting and its default. */
export function limitsBy(choose: (setting: string, standard: number) => number): Limits {
  const values = Object.entries(rules).map(([limit, { setting, standard }]) => [limit, choose(setting, standard)])
  return Object.fromEntries(values) as Limits // has the same keys
}

/** Throws the refusal if `came` exceeds the limit. `advice` says how to ask for less. */
export function keep(limits: Limits, limit: Limit, came: number, advice: string): void {
  const refusal = beyond(limits, limit, came, advice)
  if (refusal) throw refusal
}

/** The error for a value that exceeds the limit; null if it does not. */
export function beyond(limits: Limits, limit: Limit, came: number, advice: string): GraphQLError | null {
  if (came <= limits[limit]) return null
  const { code, unit } = rules[limit]
  const message = `This request has ${came} ${unit}; the limit is ${limits[limit]}. ${advice}`
  return clientError(code, message, { rule: limit, limit: limits[limit], came })
}

function rule(setting: string, standard: number, code: ErrorCode, unit: string): Rule {
  return { setting, standard, code, unit }
}
