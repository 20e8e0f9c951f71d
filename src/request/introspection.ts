import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A validation rule for servers that do not describe their schema. `__typename` is data and stays allowed. */
export function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { value } = node.name
      if (value !== '__schema' && value !== '__type') return
      const message = `Introspection is off on this server, so '${value}' is not answered. Stancegraph's file schema.graphql describes the API.`
      context.reportError(new GraphQLError(message, { nodes: node }))
    },
  }
}
