import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { GraphError } from '../graph/graph-error.ts'

/**
 * Executes an operation again if something it had found was erased before it could read it: an answer takes several
 * statements, and the graph may change between them. The second execution sees the graph as it is then.
 */
export const askedAgain: Plugin<Context> = {
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args) => {
      const context = args.contextValue as Context // made by the server
      for (let tries = 1; ; tries += 1) {
        // The copy gives this execution its own loaders, because a loader caches for as long as its context exists.
        const result: ExecutionResult = await executeFn({ ...args, contextValue: { ...context } })
        if (!result.errors?.some(isChanged)) return result
        if (tries === MOST_TRIES) return { ...result, errors: result.errors.map(asChanged) }
        context.unknownSlugs.length = 0
      }
    })
  },
}

const MOST_TRIES = 3

function isChanged(error: GraphQLError): boolean {
  const { originalError } = error
  return isHalfRead(error) || (originalError instanceof GraphError && originalError.reason === 'CHANGED')
}

/** If a row is erased while it is read, values are missing that every row has, and resolvers fail on them. */
function isHalfRead(error: GraphQLError): boolean {
  return error.originalError instanceof TypeError || isNull(error)
}

function isNull({ message }: GraphQLError): boolean {
  return /^Cannot return null for non-nullable field|^Abstract type .* must resolve to/.test(message)
}

function asChanged(error: GraphQLError): GraphQLError {
  if (!isNull(error)) return error
  const { nodes, source, positions, path, message } = error
  const originalError = new GraphError('CHANGED', new Error(message))
  return new GraphQLError(originalError.message, { nodes, source, positions, path, originalError })
}
