import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLSchema,
  getDirectiveValues,
  isScalarType,
  type OperationDefinitionNode,
  type VariableValues,
} from 'graphql'
import { type AsOf, widest } from './clocks.ts'

/** The schema with `@asOf`, made once all is built: Pothos copies scalars, and a directive must have the same ones. */
export function withAsOf(built: GraphQLSchema): GraphQLSchema {
  const config = built.toConfig()
  return new GraphQLSchema({ ...config, directives: [...config.directives, asOfDirective(built)] })
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
  const { validAt = null, knownAt = null } = values as Partial<AsOf> // what the scalars below make of arguments
  return { validAt, knownAt: knownAt !== null && knownAt < widest.knownAt ? knownAt : null }
}

/** Whether an operation has it: to be asked before its variables are read. */
export function hasAsOf({ directives = [] }: OperationDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === NAME)
}

const NAME = 'asOf'

function asOfDirective(schema: GraphQLSchema): GraphQLDirective {
  return new GraphQLDirective({
    name: NAME,
    locations: [DirectiveLocation.QUERY],
    description: `Sets the clocks of an operation: \`query @asOf(validAt: "2018-04") { … }\`. Every field obeys: lists, relations, counts, and what is derived from claims, such as the status of a policy. Entities exist at all times. A claim that is asked for by id or slug is found at any time, with its \`history\` and \`supersededBy\`; fields below it obey. \`extensions.asOf\` reports the clocks: \`validFrom\`, \`validTo\`, \`knownAt\`, and \`settled\`, whether the answer is final: false if \`knownAt\` is in the future, or not before the start of a load (an import, a seed, a derivation) that has not finished. Cursors are valid only under the same clocks. docs/time.md has the rules.`,
    args: {
      validAt: {
        type: scalarOf(schema, 'PartialDate'),
        description:
          'The world: claims that were possibly true on this day, or on some day of this month or year. Claims that begin after it or ended before it are hidden. A claim without a date may always have been true, and an act remains visible from its day on. (A filter by date asks for what was certainly so.) Default: claims of every time; what is over, such as a former role, is then judged by the day of `knownAt`, or by today in UTC.',
      },
      knownAt: {
        type: scalarOf(schema, 'DateTime'),
        description:
          'Knowledge: what the graph had recorded by this moment and not yet retracted. If `extensions.asOf.settled` is true, the same question will have the same answer, unless somebody loads claims with an earlier `recordedAt` or `retractedAt`, or erases an entity. Default: everything that is recorded and not retracted.',
      },
    },
  })
}

function scalarOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}`)
  return type
}
