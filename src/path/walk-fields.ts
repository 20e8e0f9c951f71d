import type { ArgBuilder } from '@pothos/core'
import type { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { entityBySlug } from '../entity/entity.ts'
import { clientError, shown } from '../errors.ts'
import { type RelationshipType, relationshipTypeNames } from '../model/vocabulary.ts'
import { nearestSlugs } from '../search/nearest-slugs.ts'
import { meant } from '../search/slug-fields.ts'

type Types = typeof builder.$inferSchemaTypes

/** The arguments that say which claims are followed. */
export function stepArgs(t: ArgBuilder<Types>) {
  return {
    types: t({
      type: ['RelationshipType'],
      description: 'Follow only relationships of these types. Default: all types.',
    }),
    includeStances: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether to follow stances, between holder and target.',
    }),
  }
}

/** The given types, each once and in a fixed order; all types if none are given. */
export function typesIn(types: readonly RelationshipType[] | null | undefined): readonly RelationshipType[] {
  return relationshipTypeNames.filter((type) => types?.includes(type) ?? true)
}

export const distinct = <T>(items: readonly T[] | null | undefined): readonly T[] => [...new Set(items)]

/** Throws NOT_FOUND for the first slug that no entity has, with the name of its argument. */
export async function keepKnown(context: Context, given: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const named = Object.entries(given).flatMap(([name, slugs]) => slugs.map((slug) => ({ name, slug })))
  const found = await Promise.all(named.map(({ slug }) => entityBySlug(context).load(slug)))
  const missing = named[found.indexOf(null)]
  if (!missing) return
  const { name, slug } = missing
  const [near = []] = await nearestSlugs(context, [slug]).catch(() => []) // the hint is optional
  throw clientError('NOT_FOUND', `Argument '${name}': no entity has the slug ${shown(slug)}. ${meant(near)}`)
}
