import { getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { isSettled } from '../loading/load.ts'
import { asOfIn, hasAsOf } from '../time/as-of.ts'
import { type AsOf, type Clocks, clocksOf } from '../time/clocks.ts'

/**
 * Has an operation with `@asOf` executed under those clocks, and its answer say which they are, and whether it stays as
 * it is.
 */
export const askedClocks: Plugin<Context> = {
  async onExecute({ args, extendContext }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation || !hasAsOf(operation)) return
    const given = args.variableValues ?? {}
    const { variableValues } = getVariableValues(args.schema, operation.variableDefinitions ?? [], given)
    const asOf = variableValues && asOfIn(args.schema, operation, variableValues)
    if (!asOf) return // refused by execution, which says why
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

/** No statement of the answer's, and none to fail it: what cannot be found out is not settled. */
function settledOrNot(graph: ReadableGraph, knownAt: string, { signal, timeoutMs }: ReadOptions): Promise<boolean> {
  return isSettled(graph, knownAt, { signal, timeoutMs }).catch(() => false)
}

/** As it may be asked again: null where nothing was asked. */
function resolved({ validAt, knownAt }: AsOf, { validFrom, validTo }: Clocks) {
  return validAt === null ? { validFrom: null, validTo: null, knownAt } : { validFrom, validTo, knownAt }
}
