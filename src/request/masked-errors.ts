import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { type FaultLog, maskError } from '../errors.ts'

/** Masks the errors of answers, and logs faults with the id of their request. */
export function maskedErrors(logError: FaultLog): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { requestId } = args.contextValue as Context // made by the server
      return {
        onExecuteDone({ result, setResult }) {
          if (!('errors' in result) || !result.errors) return
          setResult({
            ...result,
            errors: result.errors.map((error) => maskError(error, (cause) => logError(cause, requestId))),
          })
        },
      }
    },
  }
}
