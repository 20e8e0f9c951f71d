/**
 * GraphiQL's documentation reads an argument's default from `defaultValue`. In the version of graphql used here, that
 * is empty and the literal is in `default`. GraphiQL calls this function before it shows the schema.
 */
export function showDefaults(schema) {
  for (const type of Object.values(schema.getTypeMap())) {
    for (const field of Object.values(type.getFields?.() ?? {})) {
      for (const arg of field.args ?? []) arg.defaultValue ??= plain(arg.default?.literal)
    }
  }
}

function plain(literal) {
  switch (literal?.kind) {
    case 'IntValue':
    case 'FloatValue':
      return Number(literal.value)
    case 'ListValue':
      return literal.values.map(plain)
    case 'ObjectValue':
      return Object.fromEntries(literal.fields.map(({ name, value }) => [name.value, plain(value)]))
    case 'NullValue':
      return null
    default:
      return literal?.value
  }
}
