import { getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { isSettled } from '../loading/load.ts'
import { asOfIn, hasAsOf } from '../time/as-of.ts'
import { type AsOf, type Clocks, clocksOf } from '../time/clocks.ts'

/**
 * Executes an operation that has `@asOf` at those dates. The answer says which dates they are, and whether it is
 * settled, which means that it will not change.
 */
export const askedClocks: Plugin<Context> = {
  async onExecute({ args, extendContext }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation || !hasAsOf(operation)) return
    const given = args.variableValues ?? {}
    const { variableValues } = getVariableValues(args.schema, operation.variableDefinitions ?? [], given)
    const asOf = variableValues && asOfIn(args.schema, operation, variableValues)
    if (!asOf) return // execution refuses it and says why
    const clocks = clocksOf(asOf, args.contextValue.today)
    extendContext({ asOf, clocks })
    const { graph, reading } = args.contextValue as Context // made by the server
    const settled = asOf.knownAt === null ? null : await settledOrNot(graph, asOf.knownAt, reading)
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result)) return
        setResult({ ...result, extensions: { ...result.extensions, asOf: { ...resolved(asOf, clocks), settled } } })
      },
    }
  },
}

/** Not listed among the answer's statements, and cannot make it fail: if this is unknown, the answer is not settled. */
function settledOrNot(graph: ReadableGraph, knownAt: string, { signal, timeoutMs }: ReadOptions): Promise<boolean> {
  return isSettled(graph, knownAt, { signal, timeoutMs }).catch(() => false)
}

/** The dates in a form that can be asked for again; null if none were given. */
function resolved({ validAt, knownAt }: AsOf, { validFrom, validTo }: Clocks) {
  return validAt === null ? { validFrom: null, validTo: null, knownAt } : { validFrom, validTo, knownAt }
}
