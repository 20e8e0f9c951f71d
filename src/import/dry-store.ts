import type { Planned } from '../loading/check.ts'
import type { Kind } from '../model/vocabulary.ts'
import { kindNames } from '../model/vocabulary.ts'
import { bearingOf, LATER, pairOf } from './bearings.ts'
import { isChain } from './circles.ts'
import type { PropertyValues } from './differences.ts'
import {
  type Bearing,
  type ChainType,
  citedBy,
  claimKeyOf,
  type KnownClaim,
  pairKey,
  revisionsIn,
  type Store,
  slugOf,
  storedId,
} from './store.ts'

/** The store of a graph without entities. No database is needed. */
export const emptyStore: Store = {
  kinds: async () => new Map(),
  entities: async () => new Map(),
  claims: async () => new Map(),
  reopenable: async () => new Set(),
  revisions: async () => new Map(),
  ahead: async () => new Map(),
  bearings: async () => new Map(),
  cited: async () => new Set(),
  save: async () => undefined,
  dropUnjoined: async () => new Set(),
}

/** Keeps in memory what would be written, on top of another store. */
export function dryStore(below: Store): Store & { planned(): Planned } {
  const kinds = new Map<string, Kind>()
  const entities = new Map<string, PropertyValues>()
  const claims = new Map<string, KnownClaim>()
  const updated = new Map<string, PropertyValues>()
  const retractions = new Map<string, string | null>()
  const revisions = new Map<string, string>()
  const ahead = new Map<string, string[]>()
  const bearings = new Map<string, Bearing[]>()
  const left = new Map<string, number>()
  const lead = (chain: string, from: string, to: string) => {
    ahead.set(`${chain} ${from}`, [...(ahead.get(`${chain} ${from}`) ?? []), to])
  }
  /** Several claims may say the same: each that was taken back takes one of its links away. */
  const leads = (chain: ChainType, from: string, known: readonly string[]) => {
    const gone = new Map<string, number>()
    return [...known, ...(ahead.get(`${chain} ${from}`) ?? [])].filter((to) => {
      const before = gone.get(to) ?? 0
      gone.set(to, before + 1)
      return before >= (left.get(`${chain} ${from} ${to}`) ?? 0)
    })
  }
  const joined = new Set<string>()
  const over = <T>(known: ReadonlyMap<string, T>, planned: ReadonlyMap<string, T>, keys: Iterable<string>) => {
    const found = new Map(known)
    for (const key of keys) {
      const value = planned.get(key)
      if (value !== undefined) found.set(key, value)
    }
    return found
  }
  const drop = (isUnjoined: (slug: string) => boolean, dropped: Set<string>) => {
    const slugs = [...entities.keys()].filter((slug) => !joined.has(slug) && isUnjoined(slug))
    for (const slug of slugs) {
      entities.delete(slug)
      dropped.add(slug)
    }
    return slugs.length > 0
  }
  return {
    async kinds(slugs) {
      const wanted = [...slugs]
      return over(await below.kinds(wanted.filter((slug) => !kinds.has(slug))), kinds, wanted)
    },
    async entities(slugs) {
      const found = over(await below.entities(slugs), entities, slugs)
      for (const [slug, properties] of found) found.set(slug, { ...properties, ...updated.get(slug) })
      return found
    },
    async claims(ids) {
      const found = over(await below.claims(ids), claims, ids)
      for (const [id, claim] of found) {
        const retractedAt = retractions.get(storedId(claim))
        if (retractedAt === null) found.set(id, { ...claim, toRetract: true })
        else if (retractedAt) found.set(id, { ...claim, properties: { ...claim.properties, retractedAt } })
      }
      return found
    },
    reopenable: (retracted) => below.reopenable(retracted),
    async revisions() {
      return new Map([...(await below.revisions()), ...revisions])
    },
    async ahead(chain, slugs) {
      const known = await below.ahead(chain, slugs)
      return new Map(slugs.map((slug) => [slug, leads(chain, slug, known.get(slug) ?? [])]))
    },
    async bearings(pairs) {
      const known = await below.bearings(pairs)
      return new Map(
        pairs
          .map(pairKey)
          .map((key) => [
            key,
            [...(known.get(key) ?? []), ...(bearings.get(key) ?? [])].map((one) =>
              retractions.has(one.id)
                ? { ...one, retractedAt: one.retractedAt ?? retractions.get(one.id) ?? LATER }
                : one,
            ),
          ]),
      )
    },
    cited: (slugs) => below.cited(slugs),
    async save(changes) {
      for (const entity of changes.entities) {
        const slug = slugOf(entity)
        const kind = kindNames.find((name) => entity.labels.includes(name))
        if (kind) kinds.set(slug, kind)
        entities.set(slug, entity.properties)
      }
      for (const claim of changes.claims) {
        claims.set(claimKeyOf(claim), claim)
        claims.set(storedId(claim), claim)
        const { from, to } = pairOf(claim)
        if (isChain(claim.type) && claim.properties['retractedAt'] === undefined) lead(claim.type, from, to)
        if (claim.type !== 'BEARS_ON') continue
        const key = pairKey({ from, to })
        bearings.set(key, [...(bearings.get(key) ?? []), bearingOf(claim)])
      }
      for (const { ends } of changes.claims) for (const slug of Object.values(ends)) if (slug) joined.add(slug)
      for (const [revised, id] of revisionsIn(changes)) revisions.set(revised, id)
      for (const { from, to } of changes.reports) {
        lead('REPORTED_IN', from, to)
        joined.add(from).add(to)
      }
      for (const { id, at, type, ends } of changes.retractions) {
        const isFirst = !retractions.has(id)
        retractions.set(id, at)
        if (type === 'Stance' || !isChain(type) || !isFirst) continue
        const link = `${type} ${ends['from']} ${ends['to']}`
        left.set(link, (left.get(link) ?? 0) + 1)
      }
      for (const { slug, fields } of changes.updates) {
        const values = Object.fromEntries(fields.map(({ name, to }) => [name, to ?? undefined]))
        updated.set(slug, { ...updated.get(slug), ...values })
      }
    },
    planned() {
      const properties = [...entities.values(), ...Array.from(claims.values(), (claim) => claim.properties)]
      const cited = citedBy(properties.map((values) => ({ properties: values })))
      return {
        isJoined: (slug) => joined.has(slug),
        isCited: (slug) => cited.has(slug),
        isSource: (slug) => entities.has(slug) && kinds.get(slug) === 'Source',
        isClaim: (id) => claims.has(id),
      }
    },
    async dropUnjoined() {
      const dropped = new Set<string>()
      const isSource = (slug: string) => kinds.get(slug) === 'Source'
      drop((slug) => !isSource(slug), dropped)
      const byClaims = citedBy([...claims.values()])
      const sources = [...entities.keys()].filter(isSource)
      const byGraph = sources.length === 0 ? new Set() : await below.cited(sources)
      for (let goesOn = true; goesOn; ) {
        const cited = citedBy(Array.from(entities.values(), (properties) => ({ properties })))
        goesOn = drop(
          (slug) => isSource(slug) && !byGraph.has(slug) && !byClaims.has(slug) && !cited.has(slug),
          dropped,
        )
      }
      return dropped
    },
  }
}
