import { getArgumentValues, Kind } from 'graphql'
import { badInput } from '../errors.ts'
import type { ComposedArgs } from '../filter/composed.ts'
import { composedArgs } from '../filter/composed-args.ts'
import { PAGE_ARGS } from '../paging/cursor.ts'
import { schema } from '../schema.ts'
import { type Ask, answerTo, argumentsOf, type Question } from './question.ts'

/** The values of the arguments, and the composed filters and orders. */
export interface FieldArguments extends ComposedArgs {
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The arguments of a field of `Query` whose pages are all to be written. Refuses arguments that the field refuses, and
 * those that choose a page. Reads nothing from the graph.
 */
export async function fieldArguments(ask: Ask, question: Question): Promise<FieldArguments> {
  const fields = argumentsOf(question)
  const page = fields.find(({ name }) => PAGE_ARGS.includes(name.value))
  if (page) throw badInput(`The file contains all pages of '${question.of}'. Leave out '${page.name.value}'.`)
  await answerTo(ask, question, '__typename')
  const field = schema.getQueryType()?.getFields()[question.of]
  if (!field) throw new Error(`the schema has no ${question.of}`)
  const given = fields.map((one) => ({ ...one, kind: Kind.ARGUMENT }) as const)
  const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name }, arguments: given } as const
  const values = getArgumentValues(field, node)
  return { values, ...composedArgs(field, values, true) }
}
