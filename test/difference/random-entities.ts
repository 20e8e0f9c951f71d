import { sumsOf, typesOf, type Properties as Vocabulary } from '../../src/model/properties.ts'
import { type Kind, kindNames, kinds } from '../../src/model/vocabulary.ts'
import type { Random } from '../generated/random.ts'
import { type Makers, vocabularyValue } from '../generated/vocabulary-value.ts'
import { spanOf } from './claim-times.ts'
import type { Entity, Properties } from './model/graph.ts'
import {
  amounts,
  anyDates,
  currencies,
  dates,
  externalIds,
  locators,
  publishingDates,
  shares,
  slugs,
  urls,
  writtenNames,
  writtenTexts,
} from './universe.ts'

/** Entities of every kind, a source first. Those that can hold stances and supply come most often. */
export function randomEntities(random: Random): readonly Entity[] {
  const count = random.chance(0.2) ? 5 + random.below(8) : 15 + random.below(11)
  const chosen: readonly Kind[] = ['Source', ...Array.from({ length: count - 1 }, () => random.pick(byFrequency))]
  const sources = slugs.filter((_, index) => chosen[index] === 'Source')
  return chosen.map((kind, index) => {
    const slug = slugs[index] ?? ''
    const evidence = kind === 'Source' ? {} : { citations: citations(random, sources) }
    return { kind, slug, properties: { slug, ...described(random), ...evidence, ...ownProperties(random, kind) } }
  })
}

const byFrequency: readonly Kind[] = [
  ...[...kindNames, ...kindNames],
  ...(['Person', 'Company', 'Company', 'GovernmentBody', 'GovernmentBody', 'Policy', 'Country', 'Topic'] as const),
]

/** At least one place in a source; sometimes more places, other sources, or whole sources. */
export function citations(random: Random, sources: readonly string[]): readonly string[] {
  const place = () => `${random.pick(sources)}#${random.pick(locators)}`
  const others = Array.from({ length: random.below(3) }, () => (random.chance(0.6) ? place() : random.pick(sources)))
  return [...new Set([...others, place()])]
}

export function optional<T>(random: Random, name: string, share: number, make: () => T): Readonly<Record<string, T>> {
  return random.chance(share) ? { [name]: make() } : {}
}

function described(random: Random): Properties {
  return {
    name: random.pick(writtenNames),
    ...optional(random, 'description', 0.5, () => random.pick(writtenTexts)),
    ...optional(random, 'aliases', 0.4, () => random.some(writtenNames, 3)),
    ...optional(random, 'externalIds', 0.4, () => random.some(externalIds, 2)),
    ...optional(random, 'phrase', 0.3, () => random.pick(writtenTexts)),
    ...optional(random, 'plural', 0.3, () => true),
    ...hedged(random),
  }
}

/** Mostly without a hedge. */
export function hedged(random: Random): Properties {
  if (random.chance(0.1)) return { modality: 'NOT_CODED' }
  return random.chance(0.4) ? { modality: random.pick(['PROBABLE', 'POSSIBLE']), hedge: random.pick(writtenTexts) } : {}
}

function ownProperties(random: Random, kind: Kind): Properties {
  const { [kind]: related } = together
  return { ...randomProperties(random, kinds[kind].properties, related?.names), ...related?.make(random) }
}

/**
 * Random properties of a kind or a relationship type, except those named. Optional ones are sometimes missing; a sum is
 * missing only as a whole.
 */
export function randomProperties(random: Random, properties: Vocabulary, without: readonly string[] = []): Properties {
  const sums = sumsOf(properties)
  const elsewhere = new Set([...without, ...sums.flatMap(({ amount, currency }) => [amount, currency])])
  const values = Object.entries(typesOf(properties)).flatMap(([name, type]) => {
    const isThere = !elsewhere.has(name) && (type.endsWith('!') || random.chance(0.6))
    return isThere ? [[name, vocabularyValue(random, type.replace('!', ''), name, makers)] as const] : []
  })
  const paid = sums.flatMap(({ amount, currency }) =>
    random.chance(0.5) ? [] : [[amount, random.pick(amounts)] as const, [currency, random.pick(currencies)] as const],
  )
  return Object.fromEntries([...values, ...paid])
}

const makers: Makers = {
  Float: (random, name) => random.pick(name === 'share' ? shares : amounts),
  Boolean: (random) => random.chance(0.5),
  PartialDate: (random) => random.pick(dates),
  DateWindow: (random) => random.pick(anyDates),
  URL: (random) => random.pick(urls),
  String: (random) => random.pick(writtenTexts),
}

interface Together {
  readonly names: readonly string[]
  readonly make: (random: Random) => Properties
}

/** Properties that depend on one another: spans must not end before they begin. */
const together: { readonly [K in Kind]?: Together } = {
  Event: { names: ['startedOn', 'endedOn'], make: (random) => span(random, 'startedOn', 'endedOn', anyDates) },
  Source: {
    names: ['publishedFrom', 'publishedTo'],
    make: (random) => span(random, 'publishedFrom', 'publishedTo', publishingDates),
  },
}

function span(random: Random, begin: string, end: string, among: readonly string[]): Properties {
  const [from, to] = spanOf(random.pick(among), random.pick(among))
  return { ...optional(random, begin, 0.7, () => from), ...optional(random, end, 0.7, () => to) }
}
