import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
  type ValueNode,
  visit,
} from 'graphql'
import { clientError } from '../errors.ts'
import { keep, type Limits } from './limits.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Refuses a query by its text alone, comments included, before it is parsed. */
export function keepTextSize(limits: Limits, text: string): void {
  keep(limits, 'documentBytes', Buffer.byteLength(text), 'Ask in several requests, and leave out comments.')
}

/** Parses a query. Refuses one with too many tokens during parsing, and one of the wrong form after it. */
export function parseWithin(limits: Limits, source: string | Source, options?: ParseOptions): DocumentNode {
  const document = parseTokens(limits, source, options)
  keepDocumentSize(limits, document)
  return document
}

function parseTokens(limits: Limits, source: string | Source, options?: ParseOptions): DocumentNode {
  const { tokens } = limits
  try {
    return parse(source, { ...options, maxLexicalTokens: tokens })
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message === tooManyTokens(tokens)
    if (isTooLong) keep(limits, 'tokens', tokens + 1, 'Ask for fewer fields, or in several requests.')
    if (error instanceof RangeError) throw clientError('QUERY_TOO_COMPLEX', TOO_DEEP, { rule: 'syntaxDepth' }) // the parser's stack overflowed
    throw error
  }
}

/** The parser's message for a document with too many tokens. It has no error code for this. */
const tooManyTokens = (most: number) => `Syntax Error: Document contains more than ${most} tokens. Parsing aborted.`

const TOO_DEEP = 'This request is nested too deeply to be read. Nest fewer values and fields within one another.'

/** Refuses a query by its form before it is validated, because validation compares every field with every other. */
function keepDocumentSize(limits: Limits, document: DocumentNode): void {
  const fragments = fragmentsOf(document)
  let aliases = 0
  let directives = 0
  visit(document, {
    OperationDefinition({ selectionSet }) {
      keep(limits, 'rootFields', rootFields(selectionSet, fragments), 'Ask for some of them in another request.')
    },
    Field({ alias, name }) {
      if (alias) aliases += 1
      keep(limits, 'aliasLength', alias?.value.length ?? 0, `Shorten the alias of field '${name.value}'.`)
      keep(limits, 'aliases', aliases, `From field '${name.value}' on, ask in another request.`)
    },
    Directive({ name }) {
      directives += 1
      keep(limits, 'directives', directives, `Leave out '@${name.value}' and what follows it.`)
    },
    Argument({ name, value }) {
      keepLiteral(limits, value, `Shrink argument '${name.value}'.`)
      return false
    },
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) keepLiteral(limits, defaultValue, `Shrink the default of variable '$${variable.name.value}'.`)
    },
  })
}

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  )
}

/** Includes the fields of fragments. A fragment counts once for each time it is spread. */
function rootFields(selectionSet: SelectionSetNode, fragments: Fragments): number {
  const counted = new Map<string, number>()
  return countOf(selectionSet)

  function countOf({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1
      return sum + (node.kind === Kind.INLINE_FRAGMENT ? countOf(node.selectionSet) : spread(node.name.value))
    }, 0)
  }

  function spread(name: string): number {
    const known = counted.get(name)
    if (known !== undefined) return known
    counted.set(name, 0) // for a fragment that spreads itself, which validation refuses
    const definition = fragments.get(name)
    const count = definition ? countOf(definition.selectionSet) : 0
    counted.set(name, count)
    return count
  }
}

function keepLiteral(limits: Limits, value: ValueNode, advice: string, depth = 1): void {
  if (value.kind === Kind.STRING) keep(limits, 'stringBytes', Buffer.byteLength(value.value), advice)
  if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return
  keep(limits, 'inputDepth', depth, advice)
  if (value.kind === Kind.LIST) keep(limits, 'listLength', value.values.length, advice)
  const inner = value.kind === Kind.LIST ? value.values : value.fields.map((field) => field.value)
  for (const each of inner) keepLiteral(limits, each, advice, depth + 1)
}
