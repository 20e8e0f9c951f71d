import { codes } from '../model/codes.ts'
import { type Properties, type Sum, sumsOf } from '../model/properties.ts'
import type { Tense } from '../model/relationship-row.ts'
import { largest } from '../model/sizes.ts'
import { kindNames, kinds, relationshipTypeNames, relationshipTypes } from '../model/vocabulary.ts'
import { wording } from '../model/wording.ts'

type Schema = Readonly<Record<string, unknown>>

/** The JSON Schema of a native row, made from the vocabulary. Each kind and type has a definition of its own name. */
export function nativeSchema(): Schema {
  const definitions = nativeDefinitions()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Native row of Stancegraph',
    description: 'One line of a file for `npm run import -- native`; in which order the lines come does not matter.',
    oneOf: Object.keys(definitions).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: definitions,
  }
}

/** The definitions by the row's `type`. */
export function nativeDefinitions(): Readonly<Record<string, Schema>> {
  return {
    ...Object.fromEntries(kindNames.map((kind) => [kind, entity(kind)])),
    Stance: stance,
    ...Object.fromEntries(relationshipTypeNames.map((type) => [type, relationship(type)])),
    Retract: retract,
    REPORTED_IN: row('REPORTED_IN', 'That a source is passed on by another.', {
      from: { ...slug, description: 'The source that is passed on.' },
      to: { ...slug, description: 'The source that passes it on.' },
    }),
  }
}

const text = { type: 'string', minLength: 1 }
const slug = { type: 'string', pattern: '^[a-z0-9-]{1,100}$' }
const date = { type: 'string', format: 'partial-date', description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }
const window = {
  type: 'string',
  format: 'date-window',
  description:
    'YYYY, YYYY-MM or YYYY-MM-DD; or, of an unknown day, between which of these it lies: [2018-04..2018-05-03], [..2018] or [2018-04..].',
}
const moment = { type: 'string', format: 'moment', description: 'As 2026-11-24T00:00:00.000Z.' }
const texts = { type: 'array', items: text }
const citation = { type: 'string', pattern: '^[a-z0-9-]+(#[^#\\s]([^#]*[^#\\s])?)?$' }

const citations = {
  type: 'array',
  items: citation,
  description: "The evidence: slugs of sources, each with a place in it after '#', as far as there is one.",
}

const scalars: Readonly<Record<string, Schema>> = {
  String: text,
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  PartialDate: date,
  DateWindow: window,
  URL: { type: 'string', minLength: 1, pattern: '^https?://[^\\s/]\\S*$' },
}

function entity(kind: (typeof kindNames)[number]): Schema {
  const { description, properties } = kinds[kind]
  const ofKind = {
    slug: { ...slug, description: 'What nothing else in the graph is called.' },
    name: text,
    'description?': { ...text, type: ['string', 'null'] },
    'aliases?': texts,
    'externalIds?': { ...texts, description: 'As twitter:name or wikidata:Q1.' },
    ...own(wording),
    'phrase?': { ...text, type: ['string', 'null'], description: wording.phrase.description },
    ...hedged,
    ...(kind === 'Source' ? { 'citations?': citations } : { citations: { ...citations, minItems: 1 } }),
    ...own(properties),
    'update?': {
      const: true,
      description:
        'The aliases, the description, the external ids, the phrase and `plural` that the row names replace those in the graph; null, [] or false removes them. Other properties need not be named, and do not change.',
    },
  }
  const { required, ...schema } = row(kind, description, ofKind, sumsOf(properties))
  return { ...schema, required: ['type', 'slug'], if: { required: ['update'] }, else: { required, ...whole } }
}

/** Of a row that is no update. */
const whole = { properties: { description: { type: 'string' }, phrase: { type: 'string' } } }

/** Has no `type`: it stands alone in its row. */
const retract: Schema = {
  type: 'object',
  description: 'Takes a claim back, when the import has written all rows.',
  properties: {
    type: { const: 'Retract' },
    retract: {
      type: 'string',
      pattern: '^([A-Z_]+:)?[a-z0-9-]{1,100}$',
      description: 'The slug of a stance, or the type and the id of a relationship, as PAID:halden-paid-union.',
    },
  },
  required: ['retract'],
  additionalProperties: false,
}

const hedged = {
  'modality?': { ...code('Modality'), description: 'How firmly the source says it; CERTAIN unless the row says it.' },
  'hedge?': { ...text, description: 'The word that hedges it; needed where it is PROBABLE or POSSIBLE.' },
}

const claim = {
  citations: {
    ...citations,
    minItems: 1,
    contains: { pattern: '#' },
    description: `${citations.description} One has a place at least.`,
  },
  'attribution?': { ...code('Attribution'), default: 'STATED' },
  'confidence?': { type: 'number', minimum: 0, maximum: 1, default: 1 },
  ...hedged,
  'note?': text,
  'quote?': text,
  'recordedAt?': {
    ...moment,
    description: 'When the graph was told: when the import has written all rows, unless the row says it.',
  },
  'retractedAt?': { ...moment, description: 'When it was taken back.' },
  'revises?': { ...slug, description: 'The claim whose place it takes, which is taken back with that.' },
}

/** The dates that a claim of each tense may have. */
const times: { readonly [T in Tense]: Readonly<Record<string, Schema>> } = {
  STATE: {
    'validFrom?': window,
    'validTo?': window,
    'ended?': { type: 'boolean', description: 'Over, on a day unknown.' },
  },
  ACT: { 'validFrom?': window },
  TIMELESS: {},
}

const stance = row('Stance', 'Where a holder stands on a target.', {
  slug,
  holder: { ...slug, description: 'An actor.' },
  target: { ...slug, description: 'Any entity.' },
  'onBehalfOf?': { ...slug, description: 'The actor for whom the holder speaks.' },
  position: code('Position'),
  summary: text,
  'heldOn?': window,
  'audience?': { ...code('Audience'), default: 'PUBLIC' },
  'capacity?': { ...code('Capacity'), description: 'In which capacity the holder speaks.' },
  'anonymous?': {
    type: 'boolean',
    description: 'Whether the source does not name who speaks; false unless it says so.',
  },
  ...claim,
  ...times.STATE,
})

function relationship(type: (typeof relationshipTypeNames)[number]): Schema {
  const { tense, from, to, sentence, properties } = relationshipTypes[type]
  const ofType = {
    id: slug,
    from: { ...slug, description: `${from.join(', ')}.` },
    to: { ...slug, description: `${to.join(', ')}.` },
    ...claim,
    ...times[tense],
    ...own(properties),
  }
  return row(type, sentence, ofType, sumsOf(properties))
}

function own(properties: Properties): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, description, currencyOf }]) => [
      type.endsWith('!') ? name : `${name}?`,
      { ...(currencyOf !== undefined ? currency : (scalars[type] ?? code(type.replace('!', '')))), description },
    ]),
  )
}

const currency = { type: 'string', pattern: '^[A-Z]{3}$' }

function code(name: string): Schema {
  const lists: Readonly<Record<string, object>> = codes
  return { enum: Object.keys(lists[name] ?? {}) }
}

/** Adds the size limits of that property. */
function sized(name: string, schema: Schema): Schema {
  const { characters, entries } = largest(name)
  if (schema['type'] === 'array') {
    return { ...schema, maxItems: entries, items: { ...(schema['items'] as Schema), maxLength: characters } }
  }
  return 'minLength' in schema ? { ...schema, maxLength: characters } : schema
}

/** A property whose name ends in `?` is optional. */
function row(
  type: string,
  description: string,
  properties: Readonly<Record<string, Schema>>,
  sums: readonly Sum[] = [],
): Schema {
  const plain = (name: string) => name.replace(/\?$/, '')
  const names = Object.keys(properties)
  return {
    type: 'object',
    description,
    properties: {
      type: { const: type },
      ...Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [plain(name), sized(plain(name), schema)]),
      ),
    },
    required: ['type', ...names.filter((name) => !name.endsWith('?')).map(plain)],
    additionalProperties: false,
    ...(sums.length > 0 && {
      dependentRequired: Object.fromEntries(
        sums.flatMap(({ amount, currency }) => [
          [amount, [currency]],
          [currency, [amount]],
        ]),
      ),
    }),
  }
}
