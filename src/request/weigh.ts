import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type VariableValues,
} from 'graphql'
import { sizesOf } from '../paging/connection.ts'
import { workOf } from '../work.ts'
import type { Fragments } from './document-size.ts'
import { type FreeFields, freeField, freeWithin, NO_FREE_FIELDS } from './free-fields.ts'
import { listSize, ONE_OF_SCHEMA, SCHEMA_LISTS } from './list-size.ts'
import { both, either, MOST, NOTHING, type Weight, whole } from './weight.ts'

type Field = GraphQLField<unknown, unknown>

/**
 * Weighs a valid operation with its variables resolved. Fragments are weighed once, however often they are spread.
 * Throws BAD_USER_INPUT for a page of an impossible size; `keep` may refuse what a field is given.
 */
export function weigh(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: VariableValues,
  keep: (field: Field, given: Readonly<Record<string, unknown>>) => void = () => undefined,
): Weight {
  const weighed = new Map<string, Weight>()
  const root = schema.getRootType(operation.operation)
  return root ? whole(selection(operation.selectionSet, root, {})) : NOTHING

  /** `sizes`: how long the lists below are. A thing has one type only, so that the heaviest counts. */
  function selection({ selections }: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): Weight {
    const byType = new Map<string, Weight>()
    let shared = NOTHING
    for (const node of selections) {
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

  function field(node: FieldNode, parent: GraphQLNamedType, sizes: Sizes): Weight {
    const name = node.name.value
    const definition = fieldOf(parent, name)
    const like = isIntrospectionType(parent) ? ONE_OF_SCHEMA : 1
    const called = node.alias?.value ?? name
    if (!definition || !node.selectionSet) return { ...NOTHING, depth: 1, deepest: name, free: leaf(called) }
    const type = getNamedType(definition.type)
    const isPage = isConnection(type)
    const args = getArgumentValues(definition, node, variables)
    const own = sizesBelow(definition, args)
    const isList = isListType(getNullableType(definition.type))
    const size = isPage ? longest(name, args) : isList ? 0 : Math.max(0, ...Object.values(own))
    keep(definition, args)
    const isPart = isPage || isEdge(type) || type.name === 'PageInfo'
    const isFree = isPart && !isPage
    const asked = selection(node.selectionSet, type, { ...sizes, ...own, [PAGE]: isPage ? size : 0 })
    const below = isFree ? asked : whole(asked)
    const times = isConnection(parent) && ENTRIES.has(name) ? (sizes[PAGE] ?? 0) : timesOf(args)
    const work = workOf(definition.extensions, args)
    const cost = Math.min(work + times * Math.max((isPart ? 0 : 1) + below.cost, size), MOST)
    const repeating = Math.min(times * below.repeating, MOST)
    const isWork = work > cost / 2
    const advice = isPage ? 'a smaller page' : String(definition.extensions['less'] ?? '')
    const less = isWork ? FEWER : repeating > cost / 2 ? ONCE : advice
    const path = isWork ? '' : below.heaviest.path
    const heaviest = path ? { ...below.heaviest, cost: times * below.heaviest.cost } : { path, cost, less }
    const ownFree = isIntrospectionType(parent) ? freeField(called, name, like) : NO_FREE_FIELDS
    const free = isFree ? freeWithin(called, name, times, asked.free) : ownFree
    const counts = {
      cost,
      isHeavy: below.isHeavy || work > 0,
      repeating,
      free,
      nestedPages: below.nestedPages + (isPage ? 1 : 0),
      schemaLists: below.schemaLists,
    }
    if (isIntrospectionType(parent) && SCHEMA_LISTS.has(name)) counts.schemaLists += 1
    if (isInner(parent, name)) return { ...below, ...counts, heaviest }
    const within = (path: string, isPart: boolean) => (path || isPart ? [name, path].filter(Boolean).join('.') : '')
    return {
      ...counts,
      depth: below.depth + 1,
      deepest: `${name}.${below.deepest}`,
      heaviest: heaviest.less ? { ...heaviest, path: within(path, true) } : NOTHING.heaviest,
      innermost: within(below.innermost, isPage),
    }

    function leaf(called: string): FreeFields {
      const computing = Number(definition?.extensions['weight'] ?? 0)
      return freeField(called, name, like, computing)
    }

    function timesOf(given: Readonly<Record<string, unknown>>): number {
      if (Array.isArray(given['ids'])) return given['ids'].length
      if (!definition || !isList) return 1
      return 'first' in given
        ? longest(name, given)
        : (sizes[`${parent.name}.${name}`] ?? listSize(parent, name, definition))
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

/** How long lists are, by type and field, as `Path.hops`; the entries of the page that they are in by PAGE. */
type Sizes = Readonly<Record<string, number>>

const PAGE = 'page'

/**
 * What a field's `extensions.sizes` makes of its arguments: how long lists anywhere below it are. It costs the longest
 * at least, and throws BAD_USER_INPUT for an argument out of its range.
 */
function sizesBelow({ extensions }: Field, args: Readonly<Record<string, unknown>>): Sizes {
  return typeof extensions['sizes'] === 'function' ? extensions['sizes'](args) : {}
}

/** What to ask for where it is the work that costs. */
const FEWER = 'fewer in one request'

/** What to ask for where the same is asked for again and again. */
const ONCE = 'each field only once'

/** What a page holds: the edges of a connection, the groups of a list of groups. */
const ENTRIES: ReadonlySet<string> = new Set(['edges', 'groups'])

function isConnection({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Connection') || name.endsWith('Groups')
}

function isEdge({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Edge')
}

/** Whether the field is on the level of what it is part of. */
function isInner(parent: GraphQLNamedType, name: string): boolean {
  if (isConnection(parent)) return ENTRIES.has(name)
  return isEdge(parent) || (isIntrospectionType(parent) && name === 'ofType')
}

function longest(field: string, args: Readonly<Record<string, unknown>>): number {
  const { first, last } = sizesOf(field, args)
  return Math.max(first ?? 0, last ?? 0)
}
