import { type Format, isFirst } from './format.ts'
import {
  type Committee,
  government,
  type Legislator,
  type Member,
  partiesOf,
  roleOf,
  SOURCE,
} from './legislators-shape.ts'
import type { NativeRow } from './native-row.ts'
import { jsonWhole } from './read-rows.ts'
import { readableSlug } from './readable-slug.ts'
import { RowFault } from './row-fault.ts'

/**
 * The United States Congress from github.com/unitedstates/congress-legislators: people, with a role for each term and
 * their parties over time; committees and their members; presidents and vice presidents. Everything cites the data set,
 * with the id that it uses (bioguide, thomas) as locator. It has no dates for committee seats.
 */
export const legislators: Format = {
  description: 'the US Congress: legislators….json, executive.json, committees….json, committee-membership….json',
  parts: [
    { name: 'people', file: /^(legislators|executive).*\.json$/, read: jsonWhole },
    { name: 'committees', file: /^committees.*\.json$/, read: jsonWhole },
    { name: 'seats', file: /^committee-membership.*\.json$/, read: jsonWhole },
  ],
  mapping() {
    const slugs = new Map<string, string>()
    const places = new Map<string, string>()
    const slugOf = (id: string) => slugs.get(id) ?? id.toLowerCase()

    function* committee(id: string, name: string, partOf: string): Iterable<NativeRow> {
      const slug = `${readableSlug(name)}-${id.toLowerCase()}`
      const citations = [`${SOURCE}#${id}`]
      slugs.set(id, slug)
      yield { type: 'GovernmentBody', slug, name, level: 'NATIONAL', citations }
      yield { type: 'PART_OF', id: `${id.toLowerCase()}-part`, from: slug, to: partOf, citations }
    }

    return {
      *people({ id, name, terms }: Legislator): Iterable<NativeRow> {
        const key = id.bioguide ?? (id.govtrack === undefined ? undefined : `govtrack-${id.govtrack}`)
        if (key === undefined) throw new RowFault('it has neither a bioguide nor a govtrack id')
        const short = key.toLowerCase()
        const told = name.official_full ?? `${name.first} ${name.last}`
        const slug = slugs.get(key) ?? `${readableSlug(told)}-${short}`
        const citations = [`${SOURCE}#${key}`]
        slugs.set(key, slug)
        if (isFirst(places, SOURCE, key)) yield* government
        yield { type: 'Person', slug, name: told, externalIds: externalIds(id), citations }
        for (const term of terms) {
          const dates = { validFrom: term.start, validTo: term.end }
          yield {
            type: 'HOLDS_ROLE_IN',
            id: `${short}-${term.type}-${term.start}`,
            from: slug,
            ...roleOf(term),
            ...dates,
            citations,
          }
        }
        for (const { party, start, end } of partiesOf(terms)) {
          const to = readableSlug(party)
          if (isFirst(places, to, key))
            yield { type: 'Organization', slug: to, name: party, organizationType: 'PARTY', citations }
          const dates = { validFrom: start, validTo: end }
          yield { type: 'MEMBER_OF', id: `${short}-in-${to}-${start}`, from: slug, to, ...dates, citations }
        }
      },
      *committees({ type, name, thomas_id: id, subcommittees = [] }: Committee): Iterable<NativeRow> {
        if (isFirst(places, SOURCE, id)) yield* government
        yield* committee(id, name, chambers[type])
        for (const part of subcommittees) yield* committee(`${id}${part.thomas_id}`, part.name, slugOf(id))
      },
      *seats([id, members]: readonly [string, readonly Member[]]): Iterable<NativeRow> {
        for (const { bioguide, title } of members) {
          const key = `${bioguide}-${id}`.toLowerCase()
          const claim = { from: slugOf(bioguide), to: slugOf(id), citations: [`${SOURCE}#${id} ${bioguide}`] }
          yield { type: 'MEMBER_OF', id: `${key}-seat`, ...claim }
          if (title) yield { type: 'HOLDS_ROLE_IN', id: `${key}-role`, ...claim, title }
        }
      },
    }
  },
}

const chambers = {
  house: 'united-states-house-of-representatives',
  senate: 'united-states-senate',
  joint: 'united-states-congress',
}

function externalIds({ bioguide, govtrack, wikidata }: Legislator['id']): readonly string[] {
  return Object.entries({ bioguide, govtrack, wikidata }).flatMap(([name, id]) =>
    id === undefined ? [] : `${name}:${id}`,
  )
}
