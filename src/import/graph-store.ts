import { cypher, fragment, statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Row, Statement } from '../graph/statement.ts'
import { withdrawDerivation } from '../loading/derivation.ts'
import { type Kind, kindNames, relationshipTypeNames } from '../model/vocabulary.ts'
import { isChain } from './circles.ts'
import { type PropertyValues, withoutDerived } from './differences.ts'
import { citedIn, dropUnjoined } from './drop-unjoined.ts'
import { knownLinks } from './known-links.ts'
import {
  type Bearing,
  type ChainType,
  type Changes,
  citedBy,
  claimKeyOf,
  type Ends,
  type KnownClaim,
  pairKey,
  type Remember,
  revisionsIn,
  type Store,
  slugOf,
  storedId,
} from './store.ts'
import { textFilter } from './text-filter.ts'
import { type LoadOrUndo, type ToldVersion, toldVersions } from './told-versions.ts'
import { writeChanges } from './write-changes.ts'

/**
 * The graph, for the import of that key or its undo. Batches may be saved in parallel: a read of something that is being written
 * waits for that. Statements name their index, because they may be planned while the graph is empty, when any scan
 * looks cheap.
 */
export async function graphStore(graph: Graph, load: LoadOrUndo): Promise<Store> {
  const key = 'importing' in load ? load.importing : load.undoing
  const present = await presentTypes(graph)
  const told = await toldVersions(graph, load)
  const known = new Map<string, Kind>()
  const written = { ids: textFilter(), types: new Set<ClaimType>() }
  const links = knownLinks()
  const revisions = new Map<string, string>()
  let olderRevisions: Promise<unknown> | null = null
  const cited = new Set<string>()
  const pending = new Set<string>()
  const running = new Set<Promise<void>>()
  const settled = async (names: Iterable<string>) => {
    for (const name of names) {
      if (pending.has(name)) return void (await Promise.allSettled(running)) // whoever saves reports the error
    }
  }
  const claimsIn = async (types: ReadonlySet<ClaimType>, ids: readonly string[] = []) =>
    types.size === 0 || ids.length === 0 ? [] : graph.read(claimsOf([...types].toSorted()), { ids })
  const write = async (changes: Changes, remember: Remember) => {
    await graph.transaction(async (run) => {
      await withdrawDerivation(run)
      if (await remember(run)) await writeChanges(run, changes)
    })
    for (const claim of changes.claims) {
      written.ids.add(storedId(claim))
      written.types.add(claim.type)
    }
  }
  return {
    async kinds(slugs) {
      const wanted = new Set(slugs)
      await settled(wanted)
      const unknown = [...wanted].filter((slug) => !known.has(slug))
      if (known.size > MOST_KNOWN) known.clear()
      const rows = unknown.length === 0 ? [] : await graph.read(KINDS, { slugs: unknown })
      const found = new Map(rows.map((row): [string, Kind] => [String(row['slug']), kindOf(row)]))
      for (const [slug, kind] of found) known.set(slug, kind)
      for (const slug of wanted) {
        const kind = known.get(slug)
        if (kind) found.set(slug, kind)
      }
      return found
    },
    async entities(slugs) {
      await settled(slugs)
      const rows = await graph.read(ENTITIES, { slugs })
      return new Map(rows.map(({ slug, properties }) => [String(slug), withoutDerived(properties as PropertyValues)]))
    },
    async claims(ids) {
      await settled(ids)
      const versions = await told.newest(ids)
      const stored = new Set(ids.map((id) => versions.get(id)?.id ?? id))
      const { own, others } = Object.groupBy(stored, (id) => (written.ids.mayHave(id) ? 'own' : 'others'))
      const rows = await Promise.all([claimsIn(present.union(written.types), own), claimsIn(present, others)])
      const found = new Map(rows.flat().map((row) => [String(row['id']), row]))
      return new Map(
        ids.flatMap((id) => {
          const version = versions.get(id)
          const row = found.get(version?.id ?? id)
          return row ? [[id, claimOf(row, version)] as const] : []
        }),
      )
    },
    reopenable: told.reopenable,
    async revisions() {
      olderRevisions ??= graph.read(REVISIONS).then((rows) => {
        for (const { id, revised } of rows) revisions.set(String(revised), String(id))
      })
      await olderRevisions
      return revisions
    },
    async ahead(chain, slugs) {
      const known = links.of(chain, slugs)
      const unknown = slugs.filter((slug) => !known.has(slug))
      if (unknown.length === 0) return known
      await settled(unknown)
      const rows = await graph.read(ahead[chain], { slugs: unknown })
      const found = new Map(rows.map(({ slug, others }) => [String(slug), others as string[]])) // its columns
      return new Map([...known, ...links.learn(chain, unknown, found)])
    },
    async bearings(pairs) {
      await settled(pairs.map(({ from }) => from))
      const rows = await graph.read(BEARINGS, { pairs })
      return new Map(
        rows.map(({ from, to, bearings }): [string, Bearing[]] => [
          pairKey({ from: String(from), to: String(to) }),
          bearings as Bearing[], // the statement's columns
        ]),
      )
    },
    cited: (slugs) => citedIn(graph, slugs),
    dropUnjoined: () => dropUnjoined(graph, key, cited),
    save(changes, remember) {
      told.wrote(changes.claims)
      links.follow(changes)
      for (const [revised, id] of revisionsIn(changes)) revisions.set(revised, id)
      for (const source of citedBy(changes.claims)) cited.add(source)
      const names = namesIn(changes)
      for (const name of names) pending.add(name)
      const saving = write(changes, remember).finally(() => {
        running.delete(saving)
        for (const name of names) pending.delete(name)
      })
      running.add(saving)
      return saving
    },
  }
}

/** The entity from which other rows of that type are compared with relationships. */
const comparedEnd = (type: string, { from }: Ends) => (from && (type === 'BEARS_ON' || isChain(type)) ? [from] : [])

/** Slugs and ids whose lookups change with this write. */
function namesIn({ entities, reports, claims, retractions, updates, journal }: Changes): readonly string[] {
  return [
    ...entities.map(slugOf),
    ...reports.map(({ from }) => from),
    ...claims.flatMap(({ type, ends }) => comparedEnd(type, ends)),
    ...claims.flatMap((claim) => [claimKeyOf(claim), storedId(claim)]),
    ...retractions.flatMap(({ id, told, type, ends }) => [id, told, ...comparedEnd(type, ends)]),
    ...journal.retracts,
    ...updates.map(({ slug }) => slug),
  ]
}

/** With more entities, some are looked up again. */
const MOST_KNOWN = 1_000_000

type ClaimType = KnownClaim['type']

function kindOf({ labels }: Row): Kind {
  const kind = kindNames.find((name) => (labels as readonly string[]).includes(name))
  if (!kind) throw new StartError(`The graph holds an entity of no kind (${labels}): \`npm run check:graph\` names it.`)
  return kind
}

function claimOf({ type, ends, properties }: Row, version: ToldVersion | undefined): KnownClaim {
  const { toRetract, ...own } = withoutDerived(properties as PropertyValues)
  const claim = { type, ends, properties: own, toRetract: toRetract === true } as KnownClaim // its columns
  if (!version) return claim
  const { revises: stored, ...rest } = own
  const { id, told, number, revises, recordedAt } = version
  return {
    ...claim,
    properties: {
      ...rest,
      ...(claim.type === 'Stance' ? { slug: told } : { id: told }),
      ...(revises !== null && { revises }),
    },
    stored: { id, revises: typeof stored === 'string' ? stored : null, number, toldAt: recordedAt },
  }
}

/** The types that occur. The others need not be searched. */
async function presentTypes(graph: Graph): Promise<Set<ClaimType>> {
  const [counts] = await graph.read(COUNTS)
  return new Set((['Stance', ...relationshipTypeNames] as const).filter((type) => counts?.[type] !== 0))
}

const COUNTS = statement('import/types')
const KINDS = statement('import/kinds')
const ENTITIES = statement('import/entities')
const REVISIONS = statement('import/revisions')
const BEARINGS = statement('import/bearings')

const ahead: { readonly [C in ChainType]: Statement } = {
  REPORTED_IN: statement('import/reported-in'),
  HAS_BROADER: statement('import/has-broader'),
  PRECEDES: statement('import/precedes'),
}

const CLAIMS = cypher('import/claims', { each: ['stances', 'type'] })
const stancesById = fragment('stances-by-id')

/** Searches all types, because an id does not say its type. */
function claimsOf(types: readonly ClaimType[]) {
  const each = types.map((type) => ({
    stances: () => (type === 'Stance' ? stancesById({}) : null),
    type: () => type,
  }))
  return CLAIMS.fill({ each })
}
