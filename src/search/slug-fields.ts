import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Context, UnknownSlug } from '../context.ts'
import { readAhead } from '../declared/read-ahead.ts'
import { entityBySlug } from '../entity/entity.ts'
import { shown } from '../errors.ts'
import { type Kind, kinds, singularOf } from '../model/vocabulary.ts'
import { type NearSlug, nearestSlugs } from './nearest-slugs.ts'

/**
 * Returns what was found by a slug, and reads ahead meanwhile. If nothing was found, the slug is remembered for the hints of
 * the answer.
 */
export async function foundBySlug<T>(
  found: Promise<T | null>,
  slug: string,
  context: Context,
  info: GraphQLResolveInfo,
) {
  readAhead(slug, context, info)
  const thing = await found
  if (thing !== null) return thing
  const { name: type } = getNamedType(info.returnType)
  const other = type === 'Stance' ? null : await entityBySlug(context).load(slug) // cached: it was just read
  context.unknownSlugs.push({ path: [info.path.key], type, slug, kind: other?.__typename ?? null })
  return null
}

/** A hint for each unknown slug that says what to ask for instead. Takes at most one statement. */
export async function slugHints(context: Context, unknown: readonly UnknownSlug[]): Promise<readonly string[]> {
  const isSought = ({ type, kind }: UnknownSlug) => type !== 'Stance' && kind === null
  const sought = [...new Set(unknown.filter(isSought).map(({ slug }) => slug))]
  const near = await nearestSlugs(context, sought)
  return unknown.map(({ type, slug, kind }) => {
    if (type === 'Stance') return `No Stance has the slug ${shown(slug)}. 'stances' lists them.`
    if (kind) return `No ${type} has the slug ${shown(slug)}, but a ${kind} has: '${singularOf(kind)}' finds it.`
    return `No ${type} has the slug ${shown(slug)}. ${meant(near[sought.indexOf(slug)] ?? [], type)}`
  })
}

/** The continuation of a message that no entity has a slug. */
export function meant(near: readonly NearSlug[], type = 'Entity'): string {
  const isExpected = (kind: Kind) => ['Entity', ...kinds[kind].labels].includes(type)
  const names = near.map(({ slug, kind }) => (isExpected(kind) ? `"${slug}"` : `"${slug}" (${kind})`))
  const question =
    names.length > 0 ? `Did you mean ${new Intl.ListFormat('en', { type: 'disjunction' }).format(names)}? ` : ''
  return `${question}'search' finds slugs.`
}
