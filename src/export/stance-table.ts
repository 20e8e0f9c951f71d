import { citationOf } from '../claim/citation.ts'
import { type Entity, entityIn } from '../entity/entity.ts'
import { type Breadth, PROPERTIES, WHOLE } from '../graph/columns.ts'
import type { Scope } from '../graph/scope.ts'
import { scores } from '../model/codes.ts'
import { constantOf } from '../model/vocabulary.ts'
import { type StanceEdge, stances } from '../stance/stance.ts'
import { countrySlugsOf } from './countries.ts'
import type { ExportedValues } from './exported.ts'
import { fieldArguments } from './field-arguments.ts'
import type { Ask, Question } from './question.ts'

/** A table for spreadsheets: its columns, and its rows as they are read. */
export interface Table {
  readonly columns: readonly string[]
  rows(): AsyncIterable<ExportedValues>
}

const columns = [
  ...['slug', 'holder', 'holderName', 'holderKind', 'country', 'position', 'score'],
  ...['target', 'targetName', 'targetKind', 'onBehalfOf', 'onBehalfOfName'],
  ...['heldOn', 'validFrom', 'validTo', 'audience', 'attribution', 'confidence'],
  ...['modality', 'hedge', 'capacity', 'anonymous'],
  ...['summary', 'quote', 'note', 'citations', 'sources', 'recordedAt'],
]

/** A row for each stance on the pages of `stances`, in the same order. `scopeOf` makes the scope of a page. */
export async function stanceTable(ask: Ask, question: Question, scopeOf: (breadth: Breadth) => Scope): Promise<Table> {
  const { filters, orders } = await fieldArguments(ask, question)
  const selection = { filter: filters.get('where') ?? null, order: orders.get('orderBy') ?? null }
  return {
    columns,
    async *rows() {
      for (let after: string | null = null; ; ) {
        const slice = { after, before: null, limit: PAGE + 1, fromEnd: false }
        const found = await stances.slices(scopeOf(WHOLE)).load({ key: '', args: null, selection, slice })
        const page = found.filter(({ cursor }) => cursor !== after) // drops the entry that the page starts after
        yield* await rowsOf(page, scopeOf(PROPERTIES))
        const last = page.at(-1)
        if (!last || found.length <= PAGE) return
        after = last.cursor
      }
    },
  }
}

const PAGE = 1_000

/** Takes four statements for the whole page. */
async function rowsOf(page: readonly StanceEdge[], scope: Scope): Promise<readonly ExportedValues[]> {
  const countries = await countrySlugsOf(
    scope,
    page.map(({ holder }) => holder),
  )
  const entity = async (slug: string): Promise<Entity> => entityIn(scope, slug)
  return Promise.all(
    page.map(async (stance, index): Promise<ExportedValues> => {
      const { slug, position, onBehalfOf, citations, ...own } = stance
      const cited = new Set(citations.map((citation) => citationOf(citation).source))
      const [holder, target, principal, sources] = await Promise.all([
        entity(own.holder),
        entity(own.target),
        onBehalfOf === null ? null : entity(onBehalfOf),
        Promise.all(Array.from(cited, entity)),
      ])
      return {
        ...{ slug, holder: holder.slug, holderName: holder.name, holderKind: constantOf(holder.__typename) },
        ...{ country: countries[index] ?? null, position, score: scores[position] },
        ...{ target: target.slug, targetName: target.name, targetKind: constantOf(target.__typename) },
        ...{ onBehalfOf, onBehalfOfName: principal?.name ?? null },
        ...{ heldOn: own.heldOn, validFrom: own.validFrom, validTo: own.validTo, audience: own.audience },
        ...{ attribution: own.attribution, confidence: own.confidence, modality: own.modality, hedge: own.hedge },
        ...{ capacity: own.capacity, anonymous: own.anonymous },
        ...{ summary: own.summary, quote: own.quote, note: own.note },
        ...{ citations, sources: sources.map(({ name }) => name), recordedAt: own.recordedAt },
      }
    }),
  )
}
