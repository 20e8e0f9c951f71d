import { checksumOf } from '../loading/checksum.ts'
import type { Kind, RelationshipType } from '../model/vocabulary.ts'
import { countryPhrase } from './country-phrase.ts'
import { type Format, isFirst } from './format.ts'
import type { NativeRow } from './native-row.ts'
import { jsonLines } from './read-rows.ts'
import { readableSlug } from './readable-slug.ts'
import { RowFault } from './row-fault.ts'

/**
 * FollowTheMoney entities, one JSON value per line, with the names of its schema. People, organizations, companies and
 * public bodies become entities based in their countries and in the city of their address; payments, ownership, posts
 * and memberships become relationships. All cite the data set, with the entity's id as locator. Entities that have no
 * counterpart here are rejected, except for addresses.
 */
export const ftm: Format = {
  description: 'FollowTheMoney entities, a JSON value a line',
  parts: [{ name: 'entities', file: /(?:)/, read: jsonLines, required: true }],
  mapping({ source }) {
    const slugs = new Map<string, string>()
    const addresses = new Map<string, Address>()
    const places = new Map<string, string>()
    const dataset = readableSlug(source)

    function* entity(id: string, type: Kinded, all: All): Iterable<NativeRow> {
      const citations = [`${dataset}#${id}`]
      const [name, ...others] = all('name')
      if (name === undefined) throw new RowFault(`${id} has no name`)
      const slug = readableSlug(name, id)
      slugs.set(id, slug)
      const aliases = [...others, ...all('alias')]
      yield { ...type, slug, name, ...(aliases.length > 0 && { aliases }), citations }
      const { city, countries = [] } = addresses.get(all('addressEntity')[0] ?? '') ?? {}
      const inCountry = countries.length > 0 ? countries : all('country').length === 1 ? all('country') : []
      const unknown: string[] = []
      for (const code of all('country')) {
        const country = countryOf(code)
        if (country === undefined) {
          unknown.push(code)
          continue
        }
        const to = readableSlug(country)
        const isoCode = code.toUpperCase()
        if (isFirst(places, to, id)) {
          yield { type: 'Country', slug: to, name: country, ...countryPhrase(isoCode, country), isoCode, citations }
        }
        yield {
          type: 'BASED_IN',
          id: `${slug}-in-${code}`,
          from: slug,
          to,
          ...(city && inCountry.includes(code) && { city }),
          citations,
        }
      }
      if (unknown.length > 0) throw new RowFault(noCountry(unknown)) // after all that is known
    }

    function* relationship(id: string, schema: string, { type, ...link }: Link, all: All): Iterable<NativeRow> {
      const [starts, others] = [all(link.from), all(link.to)]
      for (const start of starts) {
        for (const other of others) {
          const key = `${schema.toLowerCase()}-${checksumOf(`${id} ${start} ${other}`).slice(0, 16)}`
          const [from, to] = [slugs.get(start), slugs.get(other)]
          if (from === undefined || to === undefined) continue
          yield { type, id: key, from, to, ...link.values(all), citations: [`${dataset}#${id}`] }
        }
      }
      const unknown = [...new Set([...starts, ...others])].filter((end) => !slugs.has(end))
      if (starts.length > 0 && others.length > 0 && unknown.length > 0) throw new RowFault(notThere(unknown)) // likewise
    }

    return {
      *entities({ id, schema, properties }: FtmEntity): Iterable<NativeRow> {
        if (schema === undefined) throw new RowFault('it has no schema: it is no entity of FollowTheMoney')
        const all = (name: string) => properties?.[name] ?? []
        const [kind, link, city] = [kinds.get(schema), links.get(schema), all('city')[0]]
        if (isFirst(places, dataset, id)) yield { type: 'Source', slug: dataset, name: source }
        if (kind) yield* entity(id, kind(all('topics')), all)
        else if (link) yield* relationship(id, schema, link, all)
        else if (schema !== 'Address') throw new RowFault(`a ${schema} has no counterpart in this graph`)
        else if (city !== undefined) addresses.set(id, { city: city.replace(/^\d+ /, ''), countries: all('country') })
      },
    }
  },
}

/** Where something is based, as far as it is known: an address of a country is of no other. */
interface Address {
  readonly city: string
  readonly countries: readonly string[]
}

interface FtmEntity {
  readonly id: string
  /** Missing in what is no such entity. */
  readonly schema?: string
  readonly properties?: Readonly<Record<string, readonly string[]>>
}

type All = (name: string) => readonly string[]

interface Kinded {
  readonly type: Kind
  readonly [name: string]: string
}

/** By schema: the kind of an entity, given its topics. */
const kinds: ReadonlyMap<string, (topics: readonly string[]) => Kinded> = new Map([
  ['Person', () => ({ type: 'Person' })],
  ['Company', () => ({ type: 'Company' })],
  ['Organization', organization],
  ['LegalEntity', organization],
  ['PublicBody', () => ({ type: 'GovernmentBody', level: 'NATIONAL' })],
])

function organization(topics: readonly string[]): Kinded {
  return { type: 'Organization', organizationType: topics.includes('pol.party') ? 'PARTY' : 'OTHER' }
}

interface Link {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly values: (all: All) => object
}

/** By schema: the type of a relationship and its two ends. */
const links = new Map<string, Link>([
  ['Payment', { type: 'PAID', from: 'payer', to: 'beneficiary', values: (all) => ({ ...day(all), ...money(all) }) }],
  ['Ownership', { type: 'OWNS', from: 'owner', to: 'asset', values: (all) => ({ ...span(all), ...share(all) }) }],
  ['Directorship', { type: 'HOLDS_ROLE_IN', from: 'director', to: 'organization', values: post }],
  ['Employment', { type: 'HOLDS_ROLE_IN', from: 'employee', to: 'employer', values: post }],
  ['Membership', { type: 'MEMBER_OF', from: 'member', to: 'organization', values: span }],
])

function day(all: All) {
  return validFrom(all('date')[0] ?? all('startDate')[0])
}

function span(all: All) {
  const [end] = all('endDate')
  return { ...validFrom(all('startDate')[0] ?? all('date')[0]), ...(end && { validTo: end.slice(0, 10) }) }
}

function post(all: All) {
  const [title] = all('role')
  return { ...span(all), ...(title && { title }) }
}

const validFrom = (date: string | undefined) => (date ? { validFrom: date.slice(0, 10) } : {})

function money(all: All) {
  const [eur] = all('amountEur')
  const [usd] = all('amountUsd')
  const [amount, currency] = [all('amount')[0], all('currency')[0]]
  if (amount !== undefined && currency !== undefined) return { amount: Number(amount), currency }
  if (eur !== undefined) return { amount: Number(eur), currency: 'EUR' }
  return usd === undefined ? {} : { amount: Number(usd), currency: 'USD' }
}

function share(all: All) {
  const percentage = Number.parseFloat(all('percentage')[0] ?? '')
  return Number.isNaN(percentage) ? {} : { share: percentage / 100 }
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const NO_COUNTRY = /^(eu|ez|un|zz)$/

function countryOf(code: string): string | undefined {
  return /^[a-z]{2}$/.test(code) && !NO_COUNTRY.test(code) ? regions.of(code.toUpperCase()) : undefined
}

const notThere = (ids: readonly string[]) =>
  `${ids.join(', ')}, which it joins, ${ids.length === 1 ? 'is' : 'are'} not among the entities`

function noCountry(codes: readonly string[]): string {
  const named = codes.map((code) => JSON.stringify(code)).join(', ')
  return codes.length === 1 ? `its country ${named} is not an ISO 3166-1 code` : `${named} are not ISO 3166-1 codes`
}
