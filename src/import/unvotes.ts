import type { Code } from '../model/codes.ts'
import { countryPhrase } from './country-phrase.ts'
import { type Format, isFirst } from './format.ts'
import type { NativeRow } from './native-row.ts'
import { csv } from './read-csv.ts'
import { readableSlug } from './readable-slug.ts'
import { RowFault } from './row-fault.ts'

/**
 * Roll calls of the UN General Assembly from the R package unvotes (after Erik Voeten, "Data and Analyses of Voting in
 * the UN General Assembly", 2013). A country becomes a Country, the subject of a roll call a Policy, and a vote a
 * stance on it, held on the day of the roll call and citing it by its number as locator. An absent country has no
 * stance. A roll call without votes and a country without one are left out. Subject headings of the UN library in the
 * description of a roll call become Topics: the roll call concerns each of them, and a heading with a subdivision
 * (`NUCLEAR WEAPONS--ELIMINATION`) is within the one that it divides. The source's earliest possible publication date
 * is the day of its latest roll call.
 */
export const unvotes: Format = {
  description: 'roll calls of the UN General Assembly: un_roll_calls….csv and un_votes….csv',
  parts: [
    {
      name: 'rollCalls',
      file: /roll_calls.*\.csv$/,
      read: csv({ required: ['rcid', 'date', 'unres', 'short', 'descr'], texts: ['short', 'descr'] }),
      required: true,
    },
    {
      name: 'votes',
      file: /votes.*\.csv$/,
      read: csv({ required: ['rcid', 'country', 'country_code', 'vote'] }),
      required: true,
    },
  ],
  mapping() {
    const rollCalls = new Map<string, RollCall>()
    const places = new Map<string, string>()
    let latest = ''
    return {
      rollCalls(rollCall: RollCall): Iterable<NativeRow> {
        const { unres, short, descr } = rollCall
        const told = { unres: written(unres), short: written(short), descr: written(descr) }
        rollCalls.set(rollCall.rcid, { ...rollCall, ...told })
        if (rollCall.date > latest) latest = rollCall.date
        return []
      },
      *votes({ rcid, country, country_code: code, vote }: Vote): Iterable<NativeRow> {
        const place = `${rcid} ${country}`
        if (isFirst(places, SOURCE, place)) yield sourceUntil(latest) // all roll calls are read by now
        const rollCall = rollCalls.get(rcid)
        if (!rollCall) throw new RowFault(`there is no roll call ${rcid}`)
        const position = positions.get(vote)
        if (position === undefined)
          throw new RowFault(`the vote is ${JSON.stringify(vote)}, not yes, no, abstain or absent`)
        if (position === null) return
        const holder = readableSlug(country)
        const target = `un-roll-call-${rcid}`
        const citations = [`${SOURCE}#rcid ${rcid}`]
        if (isFirst(places, target, place)) {
          yield policy(target, rollCall, citations)
          const headings = [...new Set(headingsIn(rollCall.descr))]
          for (const heading of new Set(headings.flatMap(withBroader))) {
            if (isFirst(places, topicSlug(heading), place)) yield* topicRows(heading, citations)
          }
          yield* headings.map((heading, index) => concerns(target, heading, index, citations))
        }
        if (isFirst(places, holder, place)) yield countryRow(holder, country, code, citations)
        yield {
          type: 'Stance',
          slug: `${holder}-on-${target}`,
          holder,
          target,
          position,
          summary: vote === 'abstain' ? 'Abstained.' : `Voted ${vote}.`,
          heldOn: rollCall.date,
          citations,
        }
      },
    }
  },
}

/** R writes NA for what is missing. */
const written = (text: string) => (text === 'NA' ? '' : text)

interface RollCall {
  readonly rcid: string
  readonly date: string
  readonly unres: string
  readonly short: string
  readonly descr: string
}

interface Vote {
  readonly rcid: string
  readonly country: string
  readonly country_code: string
  readonly vote: string
}

/** Null for no position. */
const positions: ReadonlyMap<string, Code<'Position'> | null> = new Map([
  ['yes', 'SUPPORTS'],
  ['abstain', 'NEUTRAL'],
  ['no', 'OPPOSES'],
  ['absent', null],
])

const SOURCE = 'un-general-assembly-votes'

function sourceUntil(latest: string): NativeRow {
  return {
    type: 'Source',
    slug: SOURCE,
    name: 'Roll calls of the United Nations General Assembly',
    description:
      'Erik Voeten: Data and Analyses of Voting in the UN General Assembly (2013), as the package unvotes has it.',
    publisher: 'Erik Voeten',
    ...(latest && { publishedFrom: latest }),
    url: 'https://dataverse.harvard.edu/dataset.xhtml?persistentId=hdl:1902.1/12379',
  }
}

/**
 * Its name without what the library adds to the title, as in `The Syrian Golan : resolution / adopted by …`. A title
 * stands in quotation marks in a sentence.
 */
function policy(slug: string, { rcid, unres, short, descr }: RollCall, citations: readonly string[]): NativeRow {
  const title = short.replace(/ : .*$/, '')
  const name = title || descr || `Roll call ${rcid}`
  return {
    type: 'Policy',
    slug,
    name,
    ...(title && { phrase: `“${title}”` }),
    policyType: 'OTHER',
    ...(descr && { description: descr }),
    ...(unres && { externalIds: [`un:${unres}`] }),
    citations,
  }
}

/**
 * From a text such as `A/73/251 74b - Human rights questions. - HUMAN RIGHTS ADVANCEMENT;A/73/251 74b[1] - CAPITAL
 * PUNISHMENT`.
 */
function headingsIn(descr: string): readonly string[] {
  return descr.split(/;(?=A\/\d)/).flatMap((item) => /^A\/\d+\/\d+ \S+ - (?:.*\. - )?([^a-z]+)$/.exec(item)?.[1] ?? [])
}

/** A heading and the broader ones that contain it: `A`, `A--B` and `A--B--C`. */
function withBroader(heading: string): readonly string[] {
  const parts = heading.split('--')
  return parts.map((_, index) => parts.slice(0, index + 1).join('--'))
}

/** A heading is in capital letters, names included, so a sentence quotes it as it is. */
function* topicRows(heading: string, citations: readonly string[]): Iterable<NativeRow> {
  const slug = topicSlug(heading)
  yield { type: 'Topic', slug, name: heading, phrase: `“${heading.replaceAll('--', ' – ')}”`, citations }
  const broader = withBroader(heading).at(-2)
  if (broader === undefined) return
  yield { type: 'HAS_BROADER', id: `${slug}-is-within`, from: slug, to: topicSlug(broader), citations }
}

const topicSlug = (heading: string) => readableSlug(`UN subject ${heading.replaceAll('--', ' ')}`)

function concerns(from: string, heading: string, index: number, citations: readonly string[]): NativeRow {
  return { type: 'CONCERNS', id: `${from}-concerns-${index + 1}`, from, to: topicSlug(heading), citations }
}

function countryRow(slug: string, name: string, code: string, citations: readonly string[]): NativeRow {
  const known = name === 'Namibia' ? code : written(code) // its code is what R writes for none
  const isoCode = /^[A-Z]{2}$/.test(known) && { isoCode: known }
  return { type: 'Country', slug, name, ...countryPhrase(known, name), ...isoCode, citations }
}
