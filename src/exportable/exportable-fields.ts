import { type GraphQLResolveInfo, Kind, print, replaceVariables } from 'graphql'
import type { Context } from '../context.ts'
import { unasked } from '../time/clocks.ts'

/** What can be taken away as a file. */
export interface Exportable {
  readonly exportAddress: string
}

/**
 * The address under which the answer of the field that is being resolved is a file: the same question, as `/export`
 * takes it, but for these arguments.
 */
export function exportAddress(
  { fieldName, fieldNodes, variableValues }: GraphQLResolveInfo,
  { asOf }: Context,
  without: readonly string[] = [],
) {
  const fields = (fieldNodes[0]?.arguments ?? []).flatMap(({ name, value }) => {
    const isMissing = value.kind === Kind.VARIABLE && !Object.hasOwn(variableValues.coerced, value.name.value)
    return isMissing || without.includes(name.value)
      ? []
      : [`${name.value}: ${print(replaceVariables(value, variableValues))}`]
  })
  const parameters = new URLSearchParams({ format: 'graphml', of: fieldName, arguments: fields.join(', ') })
  for (const clock of ['validAt', 'knownAt'] as const) {
    const asked = asOf[clock]
    if (asked !== null) parameters.set(clock, asked)
  }
  if (asOf.certainty !== unasked.certainty) parameters.set('certainty', asOf.certainty)
  return `/export?${parameters}`
}
