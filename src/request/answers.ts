import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { statusOf } from '../errors.ts'
import type { Limits } from './limits.ts'

/**
 * Limits the number of errors in an answer, and sets the HTTP status of an answer without data. As the specification
 * requires, such an answer is never 2xx as `application/graphql-response+json`, and is 200 as `application/json`.
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

/** The same error at the same place, with another message. */
export function reworded(error: GraphQLError, message: string, extensions = error.extensions): GraphQLError {
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
