import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  print,
} from 'graphql'

/**
 * Adds the default value of each argument to its description, because completion and tooltips in editors show
 * descriptions but no defaults.
 */
export function describeDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue
    for (const { args } of Object.values(type.getFields())) {
      for (const arg of args) if (arg.defaultValue !== undefined) arg.description = described(arg)
    }
  }
}

function described({ description, defaultValue, type }: GraphQLArgument): string {
  const literal = astFromValue(defaultValue, type)
  if (!literal) throw new TypeError(`${String(defaultValue)} is no value of ${String(type)}`)
  return `${description} Default: \`${print(literal)}\`.`
}
