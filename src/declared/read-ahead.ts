import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../context.ts'
import type { Connection } from '../paging/connection.ts'
import { declaredOf, resolverOf } from './declared-options.ts'

/**
 * Begins to read what the operation selects of the thing with this slug, while the thing itself is being read: all fields
 * that declare `ahead`. It stays in the loaders of the request, where their resolvers find it. What fails here fails there
 * as well, so nothing is thrown.
 */
export function readAhead(slug: string, context: Context, info: GraphQLResolveInfo): void {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type) && !isInterfaceType(type)) return
  for (const node of info.fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, type, info))) {
    const field = type.getFields()[node.name.value]
    if (!field || !declaredOf(field).ahead) continue
    const { given = {} } = context.composed.get(node) ?? {}
    const place = { ...info, fieldName: field.name, fieldNodes: [node], parentType: type as GraphQLObjectType }
    const selected = fieldsIn(node.selectionSet, null, info).map(({ name }) => name.value)
    begin(() => resolverOf(field)({ slug }, given, context, place), selected).catch(() => undefined)
  }
}

/** A page and its total are read when they are asked for. */
async function begin(resolve: () => unknown, selected: readonly string[]): Promise<void> {
  const value = await resolve()
  if (!isConnection(value)) return
  const isPage = selected.includes('edges') || selected.includes('pageInfo')
  await Promise.all([isPage && value.pageInfo, selected.includes('totalCount') && value.totalCount()])
}

const isConnection = (value: unknown): value is Connection<unknown> =>
  typeof value === 'object' && value !== null && 'totalCount' in value

/**
 * The fields that are certainly selected of an object of this type, or of the type that all fragments are about. A fragment
 * is looked through once, however often it is spread.
 */
function fieldsIn(
  selected: SelectionSetNode | undefined,
  type: GraphQLObjectType | GraphQLInterfaceType | null,
  { fragments }: GraphQLResolveInfo,
): readonly FieldNode[] {
  const fields: FieldNode[] = []
  const seen = new Set<SelectionSetNode>()
  const look = (within: SelectionSetNode | undefined) => {
    if (!within || seen.has(within)) return
    seen.add(within)
    for (const node of within.selections) {
      if (node.directives && node.directives.length > 0) continue // it may be skipped
      if (node.kind === Kind.FIELD) {
        fields.push(node)
        continue
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node
      const about = part?.typeCondition?.name.value
      const isAbout = !type || !about || about === type.name || type.getInterfaces().some(({ name }) => name === about)
      if (isAbout) look(part?.selectionSet)
    }
  }
  look(selected)
  return fields
}
