/**
 * A plain model of imports that correct, and of undoing them: entities have values, claims a position and whether they
 * are retracted.
 */
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
  position: string
  revises: string | null
  isRetracted: boolean
  isOfThisImport: boolean
  /** All versions of it and of what it revises, oldest first, by the ids that rows give them. */
  readonly versions: string[]
}

/** What a batch of an import told, until that import is undone. */
interface Told {
  readonly key: string
  readonly batch: number
  readonly claims: Set<string>
  readonly retracts: Set<string>
}

type Field = 'description' | 'aliases'

export function correctionModel(batchSize: number) {
  /** Of entities that were given again to the same field, the last counts. */
  let updates: { readonly key: string; readonly slug: string; readonly field: Field; readonly to: unknown }[] = []
  const claims = new Map<string, Claim>()
  let told: Told[] = []
  /** What an import told to be retracted when it was last made, although it was undone. */
  const formerly = new Map<string, Set<string>>()

  const fieldOf = (slug: string, field: Field) =>
    updates.findLast((one) => one.slug === slug && one.field === field)?.to ?? null

  const takeEntity = (row: EntityRow, key: string): Outcome => {
    const { slug } = row
    if (!entitySlugs.includes(slug)) return 'rejected' // one that nothing joins is dropped, and a part of one makes none
    if (!row.update) {
      const isSame =
        fieldOf(slug, 'description') === (row.description ?? null) &&
        said(fieldOf(slug, 'aliases')) === said(row.aliases ?? null)
      return isSame ? 'known' : 'kept'
    }
    if (row.name !== undefined && row.name !== slug) return 'rejected'
    let outcome: Outcome = 'known'
    for (const field of ['description', 'aliases'] as const) {
      const given = row[field]
      if (given === undefined) continue
      const to = Array.isArray(given) && given.length === 0 ? null : given
      if (said(fieldOf(slug, field)) !== said(to)) outcome = 'updated'
      updates.push({ key, slug, field, to })
    }
    return outcome
  }

  const isRetractedByImport = (id: string, besides: string | null) =>
    told.some(({ key, retracts }) => key !== besides && retracts.has(id))

  const tellAgain = (id: string, position: string, revises: string | null): readonly Outcome[] => {
    const claim = claims.get(id) ?? never()
    if (revises !== null && claims.get(revises)?.versions !== claim.versions) return ['rejected']
    const last = claims.get(claim.versions.at(-1) ?? '') ?? never()
    if (last.isOfThisImport || (!last.isRetracted && claim.versions.at(-1) !== revises)) return ['rejected']
    const outcomes: readonly Outcome[] = last.isRetracted ? ['stances'] : ['stances', 'retracted']
    last.isRetracted = true
    claim.versions.push(id)
    Object.assign(claim, { position, revises, isRetracted: false, isOfThisImport: true })
    return outcomes
  }

  const takeClaim = ({ slug, position, ...row }: ClaimRow, own: Told): readonly Outcome[] => {
    const revises = row.revises ?? null
    if (slug === revises) return ['rejected']
    const known = claims.get(slug)
    const mayTellAgain =
      known?.isRetracted &&
      !isRetractedByImport(slug, null) &&
      !formerly.get(own.key)?.has(slug) &&
      !own.retracts.has(slug)
    if (mayTellAgain) return tellAgain(slug, position, revises)
    if (known) return [known.position === position && known.revises === revises ? 'known' : 'rejected']
    const older = revises === null ? null : claims.get(revises)
    if (older === undefined || older?.isOfThisImport || (older && older.versions.at(-1) !== revises))
      return ['rejected']
    const versions = older?.versions ?? []
    versions.push(slug)
    claims.set(slug, { position, revises, isRetracted: false, isOfThisImport: true, versions })
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

  const takeRow = (row: ClaimRow | { readonly retract: string }, own: Told): readonly Outcome[] => {
    const outcomes = 'retract' in row ? [takeBack(row.retract)] : takeClaim(row, own)
    if (outcomes.includes('rejected')) return outcomes
    if ('retract' in row) own.retracts.add(row.retract)
    else {
      own.claims.add(row.slug)
      if (row.revises !== undefined) own.retracts.add(row.revises)
    }
    return outcomes
  }

  const undoBatch = ({ key, claims: own, retracts }: Told) => {
    const figures = { retracted: 0, restored: 0 }
    const others = told.filter((one) => one.key !== key)
    const isTold = (id: string) => others.some((one) => one.claims.has(id))
    const closed = [...retracts].filter((id) => claims.get(id)?.isRetracted)
    for (const id of own) {
      const claim = claims.get(id)
      if (!claim || claim.isRetracted || isTold(id)) continue
      claim.isRetracted = true
      figures.retracted += 1
    }
    for (const id of closed) {
      const claim = claims.get(id) ?? never()
      if (!isTold(id) || isRetractedByImport(id, key)) continue
      const isRestored = !tellAgain(id, claim.position, claim.revises).includes('rejected')
      if (isRestored) figures.restored += 1
    }
    return figures
  }

  return {
    /** What the import of these rows counts. The same rows are the same import. */
    importing(rows: readonly Row[]) {
      const key = said(rows)
      const figures = { stances: 0, retracted: 0, updated: 0, known: 0, kept: 0, rejected: 0 }
      const isEntity = (row: Row): row is EntityRow => 'type' in row && row.type === 'Country'
      for (const row of rows) if (isEntity(row)) figures[takeEntity(row, key)] += 1
      const batches: Told[] = []
      for (const [index, row] of rows.flatMap((one) => (isEntity(one) ? [] : [one])).entries()) {
        const own = batches[Math.floor(index / batchSize)] ?? {
          key,
          batch: batches.length,
          claims: new Set(),
          retracts: new Set(),
        }
        if (!batches.includes(own)) told.push(own)
        batches[own.batch] = own
        for (const outcome of takeRow(row, own)) figures[outcome] += 1
      }
      for (const claim of claims.values()) claim.isOfThisImport = false
      return figures
    },
    /** What the undo of the import of these rows counts; null if there is nothing to undo. */
    undoing(rows: readonly Row[]) {
      const key = said(rows)
      const before = new Map(updates.map(({ slug, field }) => [`${slug} ${field}`, said(fieldOf(slug, field))]))
      const figures = { retracted: 0, restored: 0 }
      for (const batch of told.filter((one) => one.key === key).toReversed()) {
        const { retracted, restored } = undoBatch(batch)
        figures.retracted += retracted
        figures.restored += restored
        const former = formerly.get(key) ?? new Set()
        formerly.set(key, new Set([...former, ...batch.retracts]))
      }
      for (const claim of claims.values()) claim.isOfThisImport = false
      told = told.filter((one) => one.key !== key)
      updates = updates.filter((one) => one.key !== key)
      const updated = new Set<string>()
      for (const [name, value] of before) {
        const [slug = '', field] = name.split(' ')
        if (said(fieldOf(slug, field as Field)) !== value) updated.add(slug)
      }
      return { ...figures, updated: updated.size }
    },
    state() {
      return {
        entities: entitySlugs.map((slug) => ({
          slug,
          description: fieldOf(slug, 'description'),
          aliases: fieldOf(slug, 'aliases'),
        })),
        claims: [...claims]
          .map(([id, { position, revises, isRetracted }]) => ({ id, position, revises, isRetracted }))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      }
    },
  }
}

type Outcome = 'stances' | 'retracted' | 'updated' | 'known' | 'kept' | 'rejected'

const said = (value: unknown) => JSON.stringify(value)

function never(): never {
  throw new Error('the model has lost a claim')
}
