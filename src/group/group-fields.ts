import type { ArgBuilder } from '@pothos/core'
import type { builder } from '../builder.ts'
import { composeOrder } from '../filter/compose-order.ts'
import { selectionOf } from '../filter/composed.ts'
import { whereArg } from '../filter/list-args.ts'
import { type ConnectionRequest, connection, type Listing } from '../paging/connection.ts'
import { LARGEST_PAGE, USUAL_PAGE } from '../paging/page-size.ts'
import {
  type EntityGroupKey,
  entityGroupKeys,
  type GroupKey,
  type StanceGroupKey,
  shownValue,
  stanceGroupKeys,
} from './group-keys.ts'
import type { Group } from './groups.ts'

type Types = typeof builder.$inferSchemaTypes

/** The value of one key; `slug` is set if the value is an entity. */
export interface GroupValue<Key> {
  readonly key: Key
  readonly value: string | null
  readonly slug: string | null
}

export type Keyed<G extends Group, Key> = G & { readonly keys: readonly GroupValue<Key>[] }

export interface Groups<G extends Group, Key> {
  readonly groups: Promise<readonly Keyed<G, Key>[]>
  readonly totalGroups: () => Promise<number>
}

export function groupArgs<N extends 'Stance' | 'Entity'>(t: ArgBuilder<Types>, name: N) {
  return {
    by: t({ type: [`${name}GroupKey`], required: true, description: 'One to three grouping keys.' }),
    ...whereArg(t, name),
    orderBy: t({
      type: [`${name}GroupOrder`],
      description: 'Up to three sort keys. Ties are broken by the values of the grouping keys.',
    }),
    first: t.int({
      required: true,
      defaultValue: USUAL_PAGE,
      description: `The number of groups, 1 to ${LARGEST_PAGE}.`,
    }),
  }
}

/**
 * The first groups of a list, each with the values of its keys. The largest groups come first unless sorted otherwise.
 */
export function groupsPage<G extends Group, Args, Key extends StanceGroupKey | EntityGroupKey>(
  asking: ConnectionRequest,
  by: readonly Key[],
  { of, ...listing }: Listing<G, Args> & { readonly of: 'StanceGroup' | 'EntityGroup' },
): Groups<G, Key> {
  const { filter, order } = selectionOf(asking.context, asking.info)
  const selection = { filter, order: order ?? composeOrder(of, [{ count: 'DESC' }]) }
  const page = connection(asking, { ...listing, selection }, (group) => ({
    ...group,
    keys: by.map((key, index) => valued(key, group.values[index] ?? null)),
  }))
  return {
    get groups() {
      return page.edges
    },
    totalGroups: page.totalCount,
  }
}

const keys: Readonly<Record<StanceGroupKey | EntityGroupKey, GroupKey>> = { ...stanceGroupKeys, ...entityGroupKeys }

function valued<Key extends StanceGroupKey | EntityGroupKey>(key: Key, value: string | null): GroupValue<Key> {
  return { key, value: shownValue(keys[key], value), slug: keys[key].isEntity ? value : null }
}
