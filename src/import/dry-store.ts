import type { Kind } from '../vocabulary.ts'
import { kindNames } from '../vocabulary.ts'
import type { Values } from './differences.ts'
import type { KnownClaim, Store } from './graph-store.ts'

/** Remembers what would be written, on top of what another store has. It holds all that is new in memory. */
export function dryStore(below: Store): Store {
  const kinds = new Map<string, Kind>()
  const entities = new Map<string, Values>()
  const claims = new Map<string, KnownClaim>()
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
      return over(await below.claims(ids), claims, ids)
    },
    async save(changes) {
      for (const { labels, properties } of changes.entities) {
        const slug = String(properties['slug'])
        const kind = kindNames.find((name) => labels.includes(name))
        if (kind) kinds.set(slug, kind)
        entities.set(slug, properties)
      }
      for (const claim of changes.claims) claims.set(String(claim.properties['slug'] ?? claim.properties['id']), claim)
      const retracted = await below.claims(changes.retractions.map(({ id }) => id))
      for (const { id, at } of changes.retractions) {
        const claim = claims.get(id) ?? retracted.get(id)
        if (claim) claims.set(id, { ...claim, properties: { ...claim.properties, retractedAt: at } })
      }
    },
  }
}
