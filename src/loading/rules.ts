import { codes } from '../model/codes.ts'
import { sumsOf, typesOf } from '../model/properties.ts'
import { largest } from '../model/sizes.ts'
import {
  type Kind,
  kindNames,
  kinds,
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
  typesOfTense,
} from '../model/vocabulary.ts'
import { wording } from '../model/wording.ts'
import { bookkeeping } from './bookkeeping.ts'

/** The types of properties by name; `!` marks a required one. */
type Properties = Readonly<Record<string, string>>

const entity: Properties = {
  slug: 'String!',
  name: 'String!',
  description: 'String',
  aliases: '[String]',
  externalIds: '[String]',
  citations: '[String]',
  modality: 'Modality',
  hedge: 'String',
  ...typesOf(wording),
}

const claim: Properties = {
  citations: '[String]',
  attribution: 'Attribution!',
  confidence: 'Float!',
  modality: 'Modality',
  hedge: 'String',
  note: 'String',
  quote: 'String',
  validFrom: 'DateWindow',
  validTo: 'DateWindow',
  ended: 'Boolean',
  recordedAt: 'DateTime!',
  retractedAt: 'DateTime',
  revises: 'String',
}

const stance: Properties = {
  ...claim,
  slug: 'String!',
  position: 'Position!',
  summary: 'String!',
  heldOn: 'DateWindow',
  audience: 'Audience!',
  capacity: 'Capacity',
  anonymous: 'Boolean',
}

const relationship: Properties = { ...claim, id: 'String!' }

/**
 * The properties that scripts and imports write, with their types, by owner: a kind of entity, a type of relationship,
 * or `Stance`.
 */
export const written: Readonly<Record<Kind | RelationshipType | 'Stance', Properties>> = {
  ...fromKeys(kindNames, (kind) => ({ ...entity, ...typesOf(kinds[kind].properties) })),
  ...fromKeys(relationshipTypeNames, (type) => ({ ...relationship, ...typesOf(relationshipTypes[type].properties) })),
  Stance: stance,
}

const derivedOfClaim: Properties = {
  ...{ earliestFromDay: 'String', fromDay: 'String', toDay: 'String', latestToDay: 'String' },
  ...{ knownUntil: 'DateTime', versions: '[String]', lineage: 'String' },
}

const owners: Readonly<Record<string, Properties>> = {
  ...fromKeys(kindNames, (kind) => ({
    ...{ ...written[kind], nameKey: 'String', aliasKeys: '[String]', slugKey: 'String', descriptionKey: 'String' },
    ...(kind === 'Source' && { earliestDay: 'String', latestDay: 'String' }),
    ...(kind === 'Policy' && { toDay: 'String', latestToDay: 'String' }),
  })),
  ...fromKeys(relationshipTypeNames, (type) => ({
    ...{ ...written[type], ...derivedOfClaim },
    ...{ fromKey: 'String', toKey: 'String', ord: 'String', isAnnounced: 'Boolean' },
  })),
  Stance: {
    ...{ ...stance, ...derivedOfClaim },
    ...{ sortKey: 'String', holder: 'String', target: 'String', onBehalfOf: 'String', textKeys: '[String]' },
  },
}

/** Relationships that are not claims. */
const structure = {
  HOLDS: { from: ['Actor'], to: ['Stance'] },
  ON: { from: ['Stance'], to: ['Entity'] },
  ON_BEHALF_OF: { from: ['Stance'], to: ['Actor'] },
  TAKES_POSITION_ON: { from: ['Actor'], to: ['Entity'] },
  LINKED: { from: ['Entity'], to: ['Entity'] },
  REPORTED_IN: { from: ['Source'], to: ['Source'] },
}

/** What Cypher's `valueType()` returns for values of each type. */
const valueTypes: Readonly<Record<string, readonly string[]>> = {
  '[String]': ['LIST<STRING NOT NULL> NOT NULL', 'LIST<NOTHING> NOT NULL'],
  Float: ['FLOAT NOT NULL', 'INTEGER NOT NULL'],
  Boolean: ['BOOLEAN NOT NULL'],
}
const text = ['STRING NOT NULL']

/** The parameters of the rules in `cypher/check`, made from the vocabulary. */
export function ruleParameters() {
  return {
    now: new Date().toISOString(),
    /** All labels of a node, by the one that says what it is. */
    labels: {
      ...fromKeys(kindNames, (kind) => ['Entity', ...kinds[kind].labels].toSorted()),
      ...fromKeys(['Stance', ...bookkeeping], (label) => [label]),
    },
    /** By relationship type, the labels of which each end must have one. */
    ends: { ...structure, ...fromKeys(relationshipTypeNames, (type) => ends(relationshipTypes[type])) },
    types: relationshipTypeNames,
    /** How many claims are compared at a time, and what tells the parts of them apart. */
    together: 500_000,
    characters: '0123456789abcdefghijklmnopqrstuvwxyz',
    acts: typesOfTense('ACT'),
    timeless: typesOfTense('TIMELESS'),
    properties: byOwner((properties) => fromKeys(Object.keys(properties), (name) => valueTypesOf(properties, name))),
    required: byOwner((properties) => Object.keys(properties).filter((name) => properties[name]?.endsWith('!'))),
    /** The allowed values of properties with a closed list. */
    values: byOwner((properties) =>
      named(properties, ...Object.keys(codes)).map((name) => ({ name, values: valuesOf(properties, name) })),
    ),
    /** The limits for texts and lists. Slugs and ids are limited by their patterns. */
    sizes: byOwner(
      (properties) =>
        named(properties, 'String', '[String]', 'URL')
          .filter((name) => name !== 'slug' && name !== 'id')
          .map((name) => ({ name, ...largest(name) })),
      written,
    ),
    dates: byOwner((properties) => named(properties, 'PartialDate')),
    windows: byOwner((properties) => named(properties, 'DateWindow')),
    urls: byOwner((properties) => named(properties, 'URL')),
    money: sumsOf(kinds.Policy.properties),
  }
}

function fromKeys<K extends string, T>(keys: readonly K[], of: (key: K) => T): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T> // has exactly these keys
}

function byOwner<T>(of: (properties: Properties) => T, all: typeof owners = owners) {
  return Object.fromEntries(Object.entries(all).map(([owner, properties]) => [owner, of(properties)]))
}

const ends = ({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }) => ({ from, to })

const typeOf = (properties: Properties, name: string) => (properties[name] ?? '').replace('!', '')

function named(properties: Properties, ...types: readonly string[]): readonly string[] {
  return Object.keys(properties).filter((name) => types.includes(typeOf(properties, name)))
}

function valueTypesOf(properties: Properties, name: string): readonly string[] {
  return valueTypes[typeOf(properties, name)] ?? text
}

function valuesOf(properties: Properties, name: string): readonly string[] {
  const lists: Readonly<Record<string, object>> = codes
  return Object.keys(lists[typeOf(properties, name)] ?? {})
}
