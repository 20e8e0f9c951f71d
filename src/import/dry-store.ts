import type { Kind } from '../vocabulary.ts'
import { kindNames } from '../vocabulary.ts'
import type { Values } from './differences.ts'
import { type KnownClaim, keyOf, type Store } from './store.ts'

/** Remembers what would be written, on top of what another store has. It holds all that is new in memory. */
export function dryStore(below: Store): Store {
  const kinds = new Map<string, Kind>()
  const entities = new Map<string, Values>()
  const claims = new Map<string, KnownClaim>()
  const retractions = new Map<string, string>()
  const over = <T>(known: ReadonlyMap<string, T>, planned: ReadonlyMap<string, T>, keys: Iterable<string>) => {
    const found = new Map(known)
    for (const key of keys) {
      const value = planned.get(key)
      if (value !== undefined) found.set(key, value)
    }
    return found
  }
  return {
    async kinds(slugs) {
      const wanted = [...slugs]
      return over(await below.kinds(wanted.filter((slug) => !kinds.has(slug))), kinds, wanted)
    },
    async entities(slugs) {
      return over(await below.entities(slugs), entities, slugs)
    },
    async claims(ids) {
      const found = over(await below.claims(ids), claims, ids)
      for (const [id, claim] of found) {
        const retractedAt = retractions.get(id)
        if (retractedAt) found.set(id, { ...claim, properties: { ...claim.properties, retractedAt } })
      }
      return found
    },
    async save(changes) {
      for (const { labels, properties } of changes.entities) {
        const slug = String(properties['slug'])
        const kind = kindNames.find((name) => labels.includes(name))
        if (kind) kinds.set(slug, kind)
        entities.set(slug, properties)
      }
      for (const claim of changes.claims) claims.set(keyOf(claim), claim)
      for (const { id, at } of changes.retractions) retractions.set(id, at)
    },
  }
}
