import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLSchema,
  getDirectiveValues,
  isScalarType,
  type OperationDefinitionNode,
  type VariableValues,
} from 'graphql'
import { type AsOf, unasked, widest } from './clocks.ts'

/** The schema with `@asOf`, made once all is built: Pothos copies scalars, and a directive must have the same ones. */
export function withAsOf(built: GraphQLSchema): GraphQLSchema {
  const config = built.toConfig()
  const directives = [...config.directives, asOfDirective(built)]
  return new GraphQLSchema({ ...config, types: [...config.types, certainty], directives })
}

/**
 * What the directive on an operation asks, in one form for all that mean the same, so that cursors can be compared;
 * null without the directive.
 */
export function asOfIn(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): AsOf | null {
  const directive = schema.getDirective(NAME)
  const values = directive && getDirectiveValues(directive, operation, variables)
  if (!values) return null
  const given = Object.entries(values).filter(([, value]) => value !== null)
  const { knownAt, ...asked }: AsOf = { ...unasked, ...Object.fromEntries(given) } // what the types below make of arguments
  return { ...asked, knownAt: knownAt !== null && knownAt < widest.knownAt ? knownAt : null }
}

/** Whether an operation has it: to be asked before its variables are read. */
export function hasAsOf({ directives = [] }: OperationDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === NAME)
}

const NAME = 'asOf'

const certainty = new GraphQLEnumType({
  name: 'Certainty',
  description:
    'What `@asOf` does with claims whose days are not all known. It speaks of days alone, not of whether a claim is true.',
  values: {
    CERTAIN: {
      description:
        'Those that certainly held on some day of the window: on whichever day they began, it was not after its last day, and on whichever day they ended, it was not before its first.',
    },
    POSSIBLE: {
      description:
        'Those that may have held on some day of the window. A claim without a begin may have begun at any time before its source was written.',
    },
  },
})

function asOfDirective(schema: GraphQLSchema): GraphQLDirective {
  return new GraphQLDirective({
    name: NAME,
    locations: [DirectiveLocation.QUERY],
    description: `Sets the clocks of an operation: \`query @asOf(validAt: "2018-04") { … }\`. Every field obeys: lists, relations, counts, and what is derived from claims, such as the status of a policy. Entities exist at all times. A claim that is asked for by id or slug is found at any time, with its \`history\` and \`supersededBy\`; fields below it obey. \`extensions.asOf\` reports the clocks: \`validFrom\`, \`validTo\`, \`certainty\`, \`knownAt\`, and \`settled\`, whether the answer is final: false if \`knownAt\` is in the future, or not before the start of a load (an import, a seed, a derivation) that has not finished. Cursors are valid only under the same clocks. docs/time.md has the rules.`,
    args: {
      validAt: {
        type: scalarOf(schema, 'PartialDate'),
        description:
          'The world: claims that held on this day, or on some day of this month or year. An act remains visible from its day on. A claim without a begin had begun when its source was written. Default: claims of every time; what has begun and what is over, such as a former role, is then judged by the day of `knownAt`, or by today in UTC, which is `today` in `extensions.asOf`.',
      },
      certainty: {
        type: certainty,
        defaultValue: 'CERTAIN',
        description: 'Whether a claim must have held then, or may have. Default: `CERTAIN`.',
      },
      knownAt: {
        type: scalarOf(schema, 'DateTime'),
        description:
          'Knowledge: what the graph had recorded by this moment and not yet retracted. If `extensions.asOf.settled` is true, the same question will have the same answer, unless somebody loads claims with an earlier `recordedAt` or `retractedAt`, adds or changes entities, which have no clock, or erases one; `history`, `supersededBy` and `retractedAt` tell later knowledge too. Default: everything that is recorded and not retracted.',
      },
    },
  })
}

function scalarOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}`)
  return type
}
