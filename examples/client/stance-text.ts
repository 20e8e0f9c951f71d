import type { EvidenceOfStanceQuery, StancePageFragment } from './generated/graphql.ts'
import { aligned } from './table.ts'

export type Stance = StancePageFragment['edges'][number]['node']

/** A heading line, then one line per stance. */
export function stanceTable(stances: readonly Stance[]): string {
  return aligned([['HOLDER', 'POSITION', 'ON', 'HELD ON', 'CONFIDENCE', 'SOURCE'], ...stances.map(rowOf)])
}

type Evidence = Extract<EvidenceOfStanceQuery['node'], { readonly __typename: 'Stance' }>

/** The claim, the source's wording, and where it says so. */
export function evidenceText({ sentence, attribution, confidence, quote, note, citations }: Evidence): string {
  return aligned([
    ['Claim', sentence],
    ['How', `${inWords(attribution)}, confidence ${confidence}`],
    ...(quote === null ? [] : [['Quote', `'${quote}'`]]),
    ...(note === null ? [] : [['Note', note]]),
    ...citations.map((citation) => ['Evidence', placeOf(citation)]),
  ])
}

function rowOf({ holder, position, target, heldOn, confidence, citations }: Stance): readonly string[] {
  const title = 'roles' in holder ? holder.roles.edges[0]?.title : null
  return [
    title ? `${holder.name}, ${title}` : holder.name,
    inWords(position),
    target.slug,
    heldOn ?? '-',
    String(confidence),
    sourcesOf(citations),
  ]
}

/** `report ¶18 ¶19; banner`: each source once, with its cited places. */
function sourcesOf(citations: Stance['citations']): string {
  const places = Map.groupBy(citations, ({ source }) => source.slug)
  const texts = Array.from(places, ([slug, cited]) =>
    [slug, ...cited.flatMap(({ locator }) => locator ?? [])].join(' '),
  )
  return texts.join('; ')
}

/** `STRONGLY_OPPOSES` as 'strongly opposes'. */
const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ')

function placeOf({ locator, source }: Evidence['citations'][number]): string {
  const { name, publisher, publishedFrom, publishedTo, url } = source
  const published = publishedFrom === publishedTo ? publishedFrom : `${publishedFrom ?? '?'} to ${publishedTo ?? '?'}`
  return [locator, name, publisher, published, url].filter((part) => part !== null).join(', ')
}
