import type { NativeRow } from './native-row.ts'
import { RowFault } from './row-fault.ts'

/** The part of the congress-legislators files that is used. */
export interface Legislator {
  readonly id: { readonly bioguide?: string; readonly govtrack?: number; readonly wikidata?: string }
  readonly name: { readonly first: string; readonly last: string; readonly official_full?: string }
  readonly terms: readonly Term[]
}

export interface Term extends Affiliation {
  readonly type: string
  readonly state?: string
  readonly district?: number
  /** Set if the party changed during the term. */
  readonly party_affiliations?: readonly Affiliation[]
}

interface Affiliation {
  readonly start: string
  readonly end: string
  readonly party?: string
}

export interface Committee {
  readonly type: 'house' | 'senate' | 'joint'
  readonly name: string
  readonly thomas_id: string
  readonly subcommittees?: readonly { readonly name: string; readonly thomas_id: string }[]
}

export interface Member {
  readonly bioguide: string
  readonly title?: string
}

export const SOURCE = 'congress-legislators'

/** The first day of Congress and of both chambers. */
const FIRST_DAY = '1789-03-04'

/** The data set, and the bodies to which its people belong. */
export const government: readonly NativeRow[] = [
  {
    type: 'Source',
    slug: SOURCE,
    name: 'congress-legislators: members of the United States Congress since 1789',
    publisher: 'unitedstates',
    url: 'https://github.com/unitedstates/congress-legislators',
  },
  {
    type: 'Country',
    slug: 'united-states',
    name: 'United States',
    phrase: 'the United States',
    isoCode: 'US',
    citations: [SOURCE],
  },
  ...body('united-states-congress', 'United States Congress', 'united-states'),
  ...body('united-states-senate', 'United States Senate', 'united-states-congress', 'united-states'),
  ...body(
    'united-states-house-of-representatives',
    'United States House of Representatives',
    'united-states-congress',
    'united-states',
  ),
]

function body(slug: string, name: string, ...wholes: readonly string[]): readonly NativeRow[] {
  const citations = [`${SOURCE}#README`]
  return [
    { type: 'GovernmentBody', slug, name, phrase: `the ${name}`, level: 'NATIONAL', citations },
    ...wholes.map(
      (to) =>
        ({
          type: 'PART_OF',
          id: `${slug}-in-${to}-since-1789`,
          from: slug,
          to,
          validFrom: FIRST_DAY,
          citations,
        }) as const,
    ),
  ]
}

/** The body and the title of a term. */
export function roleOf({ type, state = '?', district }: Term): { readonly to: string; readonly title: string } {
  switch (type) {
    case 'sen':
      return { to: 'united-states-senate', title: `Senator for ${state}` }
    case 'rep':
      return {
        to: 'united-states-house-of-representatives',
        title: `Representative for ${state}${district !== undefined && district > 0 ? `, district ${district}` : ''}`, // 0: at large, -1: not known
      }
    case 'prez':
      return { to: 'united-states', title: 'President' }
    case 'viceprez':
      return { to: 'united-states', title: 'Vice President' }
    default:
      throw new RowFault(`a term is of the type ${JSON.stringify(type)}, not sen, rep, prez or viceprez`)
  }
}

/** The parties that a person sat for. Adjacent terms of one party are merged; independents have none. */
export function partiesOf(terms: readonly Term[]): readonly Required<Affiliation>[] {
  const spans: Required<Affiliation>[] = []
  for (const { party = '', start, end } of terms.flatMap((term) => term.party_affiliations ?? [term])) {
    if (/^(|Independent|no party)$/.test(party)) continue
    const last = spans.at(-1)
    const name = party === 'Democrat' ? 'Democratic Party' : `${party} Party`
    const goesOn = last?.party === name && daysBetween(last.end, start) < LONGEST_BREAK
    if (goesOn) spans[spans.length - 1] = { ...last, end }
    else spans.push({ party: name, start, end })
  }
  return spans
}

/** In days. A gap this short between two terms of one party does not count as leaving it. */
const LONGEST_BREAK = 60

const daysBetween = (end: string, start: string) => (Date.parse(start) - Date.parse(end)) / 86_400_000
