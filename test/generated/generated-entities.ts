import { typesOf } from '../../src/model/properties.ts'
import { type Kind, kindNames, kinds } from '../../src/model/vocabulary.ts'
import { ANY_TIME, dateIn, PUBLISHED, spanIn } from './generated-dates.ts'
import { type Random, randomOf } from './random.ts'
import { type Makers, vocabularyValue } from './vocabulary-value.ts'

/** Properties of a node or a relationship. Null marks one that is missing. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

export type Counts = { readonly [K in Kind]: number }

export interface EntityRow {
  readonly labels: readonly string[]
  readonly properties: Properties
}

/** The slug of the n-th entity of a kind. The first is its hub. */
export function slugOf(kind: Kind, index: number): string {
  return `${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-${index}`
}

export function* entities(counts: Counts): Generator<EntityRow> {
  for (const kind of kindNames) {
    const random = randomOf(kind)
    for (let index = 0; index < counts[kind]; index += 1) {
      const own = Object.entries(typesOf(kinds[kind].properties)).map(([name, type]) => [
        name,
        randomValue(random, type),
      ])
      const name = nameOf(random, kind, index)
      yield {
        labels: ['Entity', ...kinds[kind].labels],
        properties: {
          slug: slugOf(kind, index),
          name,
          phrase: index % 3 === 0 ? `the ${name}` : null,
          plural: index % 9 === 0 ? true : null,
          description: random.maybe(0.7, () => words(random, 12)),
          aliases: random.maybe(0.3, () => [words(random, 2), words(random, 1)]),
          externalIds: random.maybe(0.3, () => [`wikidata:Q${1000 + random.below(10_000_000)}`]),
          citations: kind === 'Source' ? null : citations(random, counts),
          ...Object.fromEntries(own),
          ...together[kind]?.(random, index),
        },
      }
    }
  }
}

/** One to three places in sources, sometimes with a whole source beside them. */
export function citations(random: Random, { Source }: Counts): readonly string[] {
  const source = () => slugOf('Source', random.hub(Source, 1))
  const places = Array.from({ length: 1 + random.hub(4, 1) }, () => `${source()}#¶${1 + random.below(60)}`)
  return [...new Set(random.chance(0.2) ? [...places, source()] : places)]
}

export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
}

/** A value for a type of the vocabulary. Optional ones are missing in some of the cases. */
export function randomValue(random: Random, type: string) {
  const value = () => vocabularyValue(random, type.replace('!', ''), '', makers)
  return type.endsWith('!') ? value() : random.maybe(0.6, value)
}

const anyDate = (random: Random) => dateIn(random, ANY_TIME)

const makers: Makers = {
  Float: (random) => random.below(1000) / 1000,
  Boolean: (random) => random.chance(0.5),
  PartialDate: anyDate,
  DateWindow: anyDate,
  URL: (random) => `https://example.org/${random.below(1_000_000)}`,
  String: (random) => words(random, 2),
}

/** Properties that go together or have a format of their own. */
const together: { readonly [K in Kind]?: (random: Random, index: number) => Properties } = {
  Country: (_, index) => ({ isoCode: letter(index / 26) + letter(index) }),
  Policy: (random) => ({
    ...money(random, 'penalty'),
    ...money(random, 'tradeValue'),
    duration: random.maybe(0.3, () => random.pick(['P7Y', 'P90D', 'P1Y6M'])),
  }),
  Event(random) {
    const { from, to } = spanIn(random, ANY_TIME)
    return { startedOn: random.maybe(0.8, () => from), endedOn: random.maybe(0.4, () => to) }
  },
  Source(random) {
    const { from, to } = spanIn(random, PUBLISHED)
    const dated = random.chance(0.8)
    return { publishedFrom: dated ? from : null, publishedTo: dated ? random.pick([from, to]) : null }
  },
}

function money(random: Random, name: string): Properties {
  const known = random.chance(0.3)
  return {
    [`${name}Amount`]: known ? (1 + random.below(500)) * 1_000_000 : null,
    [`${name}Currency`]: known ? random.pick(['USD', 'CNY', 'EUR']) : null,
  }
}

function nameOf(random: Random, kind: Kind, index: number): string {
  const name = `${words(random, 2)} ${index}`
  return kind === 'Proposition' ? `The ${name} is a ${words(random, 1)}.` : name
}

const letter = (index: number) => String.fromCharCode(65 + (Math.floor(index) % 26))

const WORDS = [
  ...['Alpha', 'Aurora', 'Beacon', 'Brücke', 'Canton', 'Cedar', 'Delta', 'Dragon', 'Eagle', 'Ember', 'Fjord', 'Forum'],
  ...['Galaxy', 'Garrison', 'Harbor', 'Île', 'Jade', 'Kestrel', 'Lotus', 'Meridian', 'Nexus', 'Orbit', 'Østergård'],
  ...[
    'Pacific',
    'Quantum',
    'River',
    'Señal',
    'Summit',
    'Tiger',
    'Union',
    'Vector',
    'Willow',
    'Xi',
    'Yangtze',
    'Zenith',
  ],
]
