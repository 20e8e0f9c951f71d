import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from './limits.ts'

/**
 * Bounds the list of errors, and gives those of an answer without data their status: an answer of type
 * `application/graphql-response+json` is then never 2xx, while one of `application/json` is 200, by the specification.
 */
export function answers({ errors: most }: Limits): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (!('errors' in result) || !result.errors) return
      const errors = result.errors.slice(0, most)
      setResult({ ...result, errors: result.data == null ? errors.map(withStatus) : errors })
    },
  }
}

const CLIENTS_FAULT = /^(BAD_|GRAPHQL_|QUERY_TOO_|TOO_LARGE)/

function withStatus(error: GraphQLError): GraphQLError {
  if (error.extensions['http']) return error
  const { message, nodes, source, positions, path, extensions } = error
  const status = CLIENTS_FAULT.test(String(extensions['code'])) ? 400 : 500
  const http = { status, spec: true }
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, http } })
}
