import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLSchema,
  getDirectiveValues,
  isScalarType,
  type OperationDefinitionNode,
  type VariableValues,
} from 'graphql'
import { type AsOf, widest } from './graph/clocks.ts'

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
    description: `Asks as of another time: \`query @asOf(validAt: "2018-04") { … }\`. Every field of the operation obeys: lists, relations, counts, and what is judged from claims, as a policy’s status and an actor’s country. Entities exist at all times; their claims come and go. A claim that is asked for by its id or slug is found whatever the time, so that links last, and so are its \`history\` and \`supersededBy\`; what hangs below obeys. The answer’s \`extensions.asOf\` says what the clocks came to: \`validFrom\` and \`validTo\`, the first day and the last, and \`knownAt\`, each null where nothing was asked, and \`settled\`, whether the answer stays as it is: false for a \`knownAt\` that is still to come, or that is not before the begin of a load (an import, a seed, a derivation) that is under way or was cut off; else true, and null without a \`knownAt\`. A cursor holds under the clocks that it was given under.`,
    args: {
      validAt: {
        type: scalarOf(schema, 'PartialDate'),
        description:
          'In the world: claims that were possibly true then, on this day or on some day of this month or year. Those that begin after its last day or were over before its first are not seen. A claim’s own dates are taken as widely: one since `2018-04` may have begun on the first of the month; one without a date may always have held; an act stays done from its day on. (A filter by date asks for what certainly was.) Left out or null: claims of every time, each with its own dates; what is over by then, as former roles are, is judged by the day of `knownAt`, or by today in UTC.',
      },
      knownAt: {
        type: scalarOf(schema, 'DateTime'),
        description:
          'Of our knowledge: what the graph had been told by this moment and had not taken back by then. Before it was loaded: entities without claims. Where `extensions.asOf.settled` is true the same question has the same answer for good, unless somebody loads claims that name an earlier `recordedAt` or `retractedAt` of their own, or erases an entity. Left out, null, or beyond 9999-12-30: all that it has been told so far and not taken back.',
      },
    },
  })
}

function scalarOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}`)
  return type
}
