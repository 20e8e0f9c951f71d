import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { statusOf } from '../errors.ts'
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

function withStatus(error: GraphQLError): GraphQLError {
  if (error.extensions['http']) return error
  const status = statusOf(error.extensions['code'])
  return reworded(error, error.message, { ...error.extensions, http: { status, spec: true } })
}

/** The same error of the same place in other words. */
export function reworded(error: GraphQLError, message: string, extensions = error.extensions): GraphQLError {
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
