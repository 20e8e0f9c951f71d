import { type ExecutionArgs, getOperationAST, getVariableValues, type OperationDefinitionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { isSettled } from '../loading/load.ts'
import { asOfIn, hasAsOf } from '../time/as-of.ts'
import { type AsOf, type Clocks, clocksOf, unasked } from '../time/clocks.ts'

/**
 * Executes an operation that has `@asOf` at those dates. Every answer says which dates it was made for, and whether it
 * is settled, which means that it will not change.
 */
export const askedClocks: Plugin<Context> = {
  async onExecute({ args, extendContext }) {
    const operation = getOperationAST(args.document, args.operationName)
    const asOf = operation && (hasAsOf(operation) ? askedIn(args, operation) : unasked)
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

function askedIn(args: ExecutionArgs, operation: OperationDefinitionNode): AsOf | null {
  const given = args.variableValues ?? {}
  const { variableValues } = getVariableValues(args.schema, operation.variableDefinitions ?? [], given)
  return variableValues ? asOfIn(args.schema, operation, variableValues) : null
}

/** Not listed among the answer's statements, and cannot make it fail: if this is unknown, the answer is not settled. */
function settledOrNot(graph: ReadableGraph, knownAt: string, { signal, timeoutMs }: ReadOptions): Promise<boolean> {
  return isSettled(graph, knownAt, { signal, timeoutMs }).catch(() => false)
}

/** The dates in a form that can be asked for again; null if none were given. `today` is the day that says what is over. */
function resolved({ validAt, knownAt, certainty }: AsOf, { validFrom, validTo, over }: Clocks) {
  if (validAt === null) return { validFrom: null, validTo: null, certainty, knownAt, today: over }
  return { validFrom, validTo, certainty, knownAt, today: null }
}
