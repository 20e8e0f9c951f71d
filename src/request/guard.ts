import { type FieldNode, getOperationAST, getVariableValues, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import type { ComposedArgs } from '../filter/composed.ts'
import { composedArgs } from '../filter/composed-args.ts'
import { keepBodySize } from './body-size.ts'
import { ANSWERS, isAccepted, isReadable } from './content-types.ts'
import { fragmentsOf, keepTextSize, parseWithin } from './document-size.ts'
import { noIntrospection } from './introspection.ts'
import { keep, type Limits } from './limits.ts'
import { SCHEMA_LISTS_DEPTH } from './schema-lists.ts'
import { keepVariablesSize } from './variables-size.ts'
import { weigh } from './weigh.ts'
import type { Weight } from './weight.ts'

/** Refuses a request that is too large as early as possible: by its text, its form, its variables and its weight. */
export function guard(limits: Limits, { introspection }: { readonly introspection: boolean }): Plugin<Context> {
  const hideSuggestions = !introspection // suggestions would reveal names of the schema
  return {
    onRequestParse({ request, requestParser, setRequestParser, endResponse, fetchAPI }) {
      if (!requestParser) return
      const refuse = (status: number, headers: Readonly<Record<string, string>> = {}) =>
        endResponse(new fetchAPI.Response(null, { status, headers }))
      if (request.method === 'POST' && !isReadable(request.headers)) return refuse(415)
      if (!isAccepted(request.headers)) return refuse(406, { Accept: ANSWERS.join(', ') })
      setRequestParser(async (received) => {
        try {
          return await requestParser(await keepBodySize(limits.bodyBytes, received, fetchAPI))
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
          throw clientError('BAD_REQUEST', 'Variables and extensions must be JSON.', { http: { status: 400 } })
        }
      })
    },
    onParams({ params }) {
      keepVariablesSize(limits, params?.variables)
      if (typeof params?.query === 'string') keepTextSize(limits, params.query)
    },
    onParse: ({ setParseFn }) => setParseFn((source, options) => parseWithin(limits, source, options)),
    onValidate({ setValidationFn, addValidationRule }) {
      if (!introspection) addValidationRule(noIntrospection)
      const options = { maxErrors: limits.errors - 1, hideSuggestions } // one more error says that there are more
      setValidationFn((schema, document, rules) => validate(schema, document, rules, options))
    },
    onExecute({ args, extendContext }) {
      Object.assign(args, { hideSuggestions })
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return // execution refuses it, as the specification requires
      const options = { maxErrors: 1, hideSuggestions }
      const variables = args.variableValues ?? {}
      const { variableValues } = getVariableValues(args.schema, operation.variableDefinitions ?? [], variables, options)
      if (!variableValues) return // likewise
      const composed = new Map<FieldNode, ComposedArgs>()
      const fragments = fragmentsOf(args.document)
      const weight = weigh(args.schema, operation, fragments, variableValues, (field, node, given, isRoot) => {
        if (!composed.has(node)) composed.set(node, composedArgs(field, given, isRoot))
      })
      keepWeight(limits, weight)
      extendContext({
        cost: weight.cost,
        isHeavy: weight.work >= HEAVY_WORK || weight.cost >= HEAVY_COST,
        breadth: weight.breadth,
        composed,
      })
    },
  }
}

/**
 * How much heavy fields read in a heavy request, in points. Below it are the claims, the neighbors and the groups of one
 * entity: they read about what a page of its claims with its total reads.
 */
export const HEAVY_WORK = 200

/**
 * How many points make a request heavy whatever its fields are: so large an answer may keep the server's one thread busy
 * for long. The explorer's page of an entity may have 5,603, of which few are used.
 */
export const HEAVY_COST = 6_000

function keepWeight(limits: Limits, weight: Weight): void {
  const { cost, depth, nestedPages, schemaLists, heaviest, innermost, deepest } = weight
  const { path, less } = heaviest
  keep(limits, 'depth', depth, `Ask for less within ${shownPath(deepest, limits.depth)}.`)
  keep(limits, 'nestedPages', nestedPages, `Ask for ${shownPath(innermost)} in a second request.`)
  if (schemaLists > SCHEMA_LISTS_DEPTH) throw clientError('QUERY_TOO_DEEP', TOO_MUCH_SCHEMA, { rule: 'schemaLists' })
  keep(limits, 'cost', cost, less ? `Ask for ${less} of ${shownPath(path)}.` : 'Ask for fewer things.')
}

const TOO_MUCH_SCHEMA = `An introspection may nest ${SCHEMA_LISTS_DEPTH} lists of types or fields. Ask for 'fields' in a second request.`

/** At most `levels` of a path, or as many of its last levels as fit into a message. */
function shownPath(path: string, levels = Number.POSITIVE_INFINITY): string {
  const part = path.split('.').slice(0, levels).join('.')
  return `'${part.length > 120 ? `…${part.slice(-119)}` : part}'`
}
