import { getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { asOfIn, hasAsOf } from '../as-of.ts'
import type { AsOf, Context } from '../context.ts'
import { type Clocks, clocksOf } from '../graph/clocks.ts'

/** Has an operation with `@asOf` executed under those clocks, and its answer say which they are. */
export const askedClocks: Plugin<Context> = {
  onExecute({ args, extendContext }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation || !hasAsOf(operation)) return
    const given = args.variableValues ?? {}
    const { variableValues } = getVariableValues(args.schema, operation.variableDefinitions ?? [], given)
    const asOf = variableValues && asOfIn(args.schema, operation, variableValues)
    if (!asOf) return // refused by execution, which says why
    const clocks = clocksOf(asOf, args.contextValue.today)
    extendContext({ asOf, clocks })
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result)) return
        setResult({ ...result, extensions: { ...result.extensions, asOf: resolved(asOf, clocks) } })
      },
    }
  },
}

/** As it may be asked again: null where nothing was asked. */
function resolved({ validAt, knownAt }: AsOf, { validFrom, validTo }: Clocks) {
  return validAt === null ? { validFrom: null, validTo: null, knownAt } : { validFrom, validTo, knownAt }
}
