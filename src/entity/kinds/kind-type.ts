import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { listArgs } from '../../filter/list-args.ts'
import type { List } from '../../graph/loader.ts'
import { type Kind, kinds, singularOf } from '../../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../../paging/connection.ts'
import { connectionTypes } from '../../paging/connection-types.ts'
import { foundBySlug } from '../../search/slug-fields.ts'
import { type EntityEdge, entitiesByLabel, entityOfKind, type LabelArgs } from '../entity.ts'

/** What the node type of every kind has in common: its description, its id, and how its id is looked up. */
export function kindType<K extends Kind>(kind: K) {
  return {
    description: kinds[kind].description,
    id: { resolve: ({ slug }: { readonly slug: string }) => slug, reads: [] },
    loadOne: (slug: string, context: Context) => entityOfKind(context, slug, kind),
  }
}

/** The root fields of a kind: one by slug, and all of them. */
export function kindRoots(kind: Kind) {
  const { plural } = kinds[kind]
  const type = kind as 'Company' // one name stands for all: the rows carry their own __typename
  const list = entitiesByLabel as List<EntityEdge<typeof type>, LabelArgs> // the label finds no others
  builder.queryFields((t) => ({
    [singularOf(kind)]: t.field({
      type,
      nullable: true,
      reads: [],
      description: `The ${kind} with this slug; null if there is none.`,
      args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
      resolve: (_, { slug }, context, info) => foundBySlug(entityOfKind(context, slug, type), slug, context, info),
    }),
    [plural]: t.field({
      type: `${type}Connection`,
      description: `All entities of kind ${kind}, by slug.`,
      args: { ...listArgs(t.arg, type), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      resolve: (_, args, context, info) =>
        nodeConnection({ key: '', args, context, info }, { list, args: { label: kind } }),
    }),
  }))
  connectionTypes(kind)
}
