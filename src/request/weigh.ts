import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type VariableValues,
} from 'graphql'
import { declaredWork, entriesOf, type Sizes, sizesBelow } from '../declared/cost.ts'
import { declaredOf, type GivenArguments, isPartOfPage, partsOf } from '../declared/declared-options.ts'
import { NARROW } from '../graph/columns.ts'
import type { Fragments } from './document-size.ts'
import { freeField, freeWithin, NO_FREE_FIELDS } from './free-fields.ts'
import { ONE_OF_SCHEMA, SCHEMA_LISTS, sizeOfSchemaList } from './schema-lists.ts'
import { both, either, joined, MOST, NOTHING, type Weight, whole } from './weight.ts'

type Field = GraphQLField<unknown, unknown>

/** Called for each field with subfields, with its node and its arguments. It may throw to refuse them. */
type Visit = (field: Field, node: FieldNode, given: GivenArguments, isRoot: boolean) => void

/**
 * Weighs a valid operation with its variables resolved, by what its fields declare. What @skip and @include leave out
 * weighs nothing. A fragment is weighed once for all places with the same sizes. Throws BAD_USER_INPUT for an impossible
 * page size and for what a field's check refuses.
 */
export function weigh(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: VariableValues,
  visit: Visit = () => undefined,
): Weight {
  const weighed = new Map<string, Weight>()
  const root = schema.getRootType(operation.operation)
  return root ? whole(selection(operation.selectionSet, root, {})) : NOTHING

  /** `sizes` are given by the fields above. An object has only one type, so only the heaviest type counts. */
  function selection({ selections }: SelectionSetNode, type: GraphQLNamedType, sizes: Partial<Sizes>): Weight {
    const byType = new Map<string, Weight>()
    let shared = NOTHING
    for (const node of selections) {
      if (isLeftOut(node)) continue
      if (node.kind === Kind.FIELD) {
        shared = both(shared, field(node, type, sizes))
        continue
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      const condition = part?.typeCondition ? schema.getType(part.typeCondition.name.value) : type
      if (!part || !condition) continue
      const weight =
        part.kind === Kind.FRAGMENT_DEFINITION
          ? once(`${part.name.value} ${JSON.stringify(sizes)}`, () => selection(part.selectionSet, condition, sizes))
          : selection(part.selectionSet, condition, sizes)
      if (isObjectType(condition)) byType.set(condition.name, both(byType.get(condition.name) ?? NOTHING, weight))
      else shared = both(shared, weight)
    }
    return both(shared, Array.from(byType.values()).reduce(either, NOTHING))
  }

  /** What is left out is not executed: it costs nothing, and its arguments are not looked at. */
  function isLeftOut(node: SelectionNode): boolean {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
    )
  }

  function field(node: FieldNode, parent: GraphQLNamedType, sizes: Partial<Sizes>): Weight {
    const name = node.name.value
    const called = node.alias?.value ?? name
    const definition = fieldOf(parent, name)
    const { cost: declared = {}, check } = definition ? declaredOf(definition) : {}
    const ofSchema = isIntrospectionType(parent)
    const own = definition && !ofSchema ? partsOf(definition) : NARROW
    const like = ofSchema ? ONE_OF_SCHEMA : 1
    if (!definition || !node.selectionSet) {
      const free = freeField(called, name, like, declared.computing)
      return { ...NOTHING, breadth: own, depth: 1, deepest: name, free }
    }
    const args = getArgumentValues(definition, node, variables)
    check?.(args)
    const page = declared.page?.(args, name)
    const isPage = page !== undefined
    const given = sizesBelow(declared, args)
    const size = page ?? Math.max(0, ...Object.values(given))
    visit(definition, node, args, parent === root)
    const type = getNamedType(definition.type)
    const isFree = isPartOfPage(type)
    const asked = selection(node.selectionSet, type, isPage ? { page } : { ...sizes, ...given, page: 0 })
    const below = isFree ? asked : whole(asked)
    const times = entries()
    const ownWork = declaredWork(declared, args)
    const cost = Math.min(ownWork + times * Math.max((isPage || isFree ? 0 : 1) + below.cost, size), MOST)
    const repeating = Math.min(times * below.repeating, MOST)
    const isWork = ownWork > cost / 2
    const advice = isPage ? 'a smaller page' : (declared.less ?? '')
    const less = isWork ? FEWER : repeating > cost / 2 ? ONCE : advice
    const path = isWork ? '' : below.heaviest.path
    const heaviest = path ? { ...below.heaviest, cost: times * below.heaviest.cost } : { path, cost, less }
    const ownFree = ofSchema ? freeField(called, name, like) : NO_FREE_FIELDS
    const counts = {
      cost,
      work: Math.min(ownWork + times * below.work, MOST),
      breadth: joined(own, below.breadth),
      repeating,
      free: isFree ? freeWithin(called, name, times, asked.free) : ownFree,
      nestedPages: below.nestedPages + (isPage ? 1 : 0),
      schemaLists: below.schemaLists + (ofSchema && SCHEMA_LISTS.has(name) ? 1 : 0),
    }
    const isInner = declared.size === 'page' || isPartOfPage(parent) || (ofSchema && name === 'ofType')
    if (isInner) return { ...below, ...counts, heaviest }
    const within = (path: string, isPart: boolean) => (path || isPart ? [name, path].filter(Boolean).join('.') : '')
    return {
      ...counts,
      depth: below.depth + 1,
      deepest: `${name}.${below.deepest}`,
      heaviest: heaviest.less ? { ...heaviest, path: within(path, true) } : NOTHING.heaviest,
      innermost: within(below.innermost, isPage),
    }

    function entries(): number {
      if (!definition || !isListType(getNullableType(definition.type))) return 1
      const most = ofSchema ? sizeOfSchemaList(name) : entriesOf(declared.size, args, sizes)
      if (most !== undefined) return most
      throw new Error(`Nothing says how many entries ${parent.name}.${name} has`)
    }
  }

  function once(key: string, compute: () => Weight): Weight {
    const weight = weighed.get(key) ?? compute()
    weighed.set(key, weight)
    return weight
  }

  function fieldOf(parent: GraphQLNamedType, name: string) {
    if (parent === root && name === '__schema') return SchemaMetaFieldDef
    if (parent === root && name === '__type') return TypeMetaFieldDef
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  }
}

/** What to ask for if most of the cost is work. */
const FEWER = 'fewer in one request'

/** What to ask for if most of the cost is repetition. */
const ONCE = 'each field only once'
