/** A plain model of imports that correct: entities have values, claims a position and whether they are retracted. */
export const entitySlugs = ['a', 'b', 'c']
export const claimIds = ['one', 'two', 'three', 'four']

export type Row = EntityRow | ClaimRow | { readonly retract: string }

interface EntityRow {
  readonly type: 'Country'
  readonly slug: string
  readonly name?: string
  readonly update?: true
  readonly description?: string | null
  readonly aliases?: readonly string[]
}

interface ClaimRow {
  readonly type: 'Stance'
  readonly slug: string
  readonly position: string
  readonly revises?: string
}

interface Claim {
  readonly position: string
  readonly revises: string | null
  isRetracted: boolean
  isOfThisImport: boolean
}

export function correctionModel() {
  const entities = new Map<string, { description: string | null; aliases: readonly string[] | null }>()
  for (const slug of entitySlugs) entities.set(slug, { description: null, aliases: null })
  const claims = new Map<string, Claim>()

  const takeEntity = (row: EntityRow): Outcome => {
    const stored = entities.get(row.slug)
    if (!stored) return 'rejected' // one that nothing joins is dropped, and a part of one makes none
    if (!row.update) {
      const isSame =
        stored.description === (row.description ?? null) && said(stored.aliases) === said(row.aliases ?? null)
      return isSame ? 'known' : 'kept'
    }
    if (row.name !== undefined && row.name !== row.slug) return 'rejected'
    const description = row.description === undefined ? stored.description : row.description
    const aliases = row.aliases === undefined ? stored.aliases : row.aliases.length === 0 ? null : row.aliases
    if (description === stored.description && said(aliases) === said(stored.aliases)) return 'known'
    entities.set(row.slug, { description, aliases })
    return 'updated'
  }

  const takeClaim = ({ slug, position, ...row }: ClaimRow): readonly Outcome[] => {
    const revises = row.revises ?? null
    if (slug === revises) return ['rejected']
    const known = claims.get(slug)
    if (known) return [known.position === position && known.revises === revises ? 'known' : 'rejected']
    const older = revises === null ? null : claims.get(revises)
    if (older === undefined || older?.isOfThisImport) return ['rejected']
    if (revises !== null && [...claims.values()].some((claim) => claim.revises === revises)) return ['rejected']
    claims.set(slug, { position, revises, isRetracted: false, isOfThisImport: true })
    if (!older || older.isRetracted) return ['stances']
    older.isRetracted = true
    return ['stances', 'retracted']
  }

  const takeBack = (id: string): Outcome => {
    const claim = claims.get(id)
    if (!claim || (claim.isOfThisImport && !claim.isRetracted)) return 'rejected'
    if (claim.isRetracted) return 'known'
    claim.isRetracted = true
    return 'retracted'
  }

  return {
    /** What the import of these rows counts. */
    importing(rows: readonly Row[]) {
      const figures = { stances: 0, retracted: 0, updated: 0, known: 0, kept: 0, rejected: 0 }
      const isEntity = (row: Row): row is EntityRow => 'type' in row && row.type === 'Country'
      for (const row of rows) if (isEntity(row)) figures[takeEntity(row)] += 1
      for (const row of rows) {
        if (isEntity(row)) continue
        const outcomes = 'retract' in row ? [takeBack(row.retract)] : takeClaim(row)
        for (const outcome of outcomes) figures[outcome] += 1
      }
      for (const claim of claims.values()) claim.isOfThisImport = false
      return figures
    },
    state() {
      return {
        entities: entitySlugs.map((slug) => ({ slug, ...entities.get(slug) })),
        claims: [...claims]
          .map(([id, { position, revises, isRetracted }]) => ({ id, position, revises, isRetracted }))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      }
    },
  }
}

type Outcome = 'stances' | 'retracted' | 'updated' | 'known' | 'kept' | 'rejected'

const said = (value: unknown) => JSON.stringify(value)
