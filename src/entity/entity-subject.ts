import type { CodeType, ValueType } from '../filter/operators.ts'
import {
  byCount,
  byName,
  byText,
  type ManyRule,
  type OrderRule,
  type Rule,
  type Subject,
  value,
} from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import type { Property } from '../model/properties.ts'
import { type Kind, kindNames, kinds, relationshipTypeNames, singularOf } from '../model/vocabulary.ts'
import { visible } from '../time/clocks.ts'
import { countryQuery } from './actor.ts'
import { actorKinds, kindsOf } from './entity.ts'
import { statusQuery } from './kinds/policy-status.ts'

declare module '../filter/subjects.ts' {
  interface Subjects extends Readonly<Record<Kind, Subject>> {
    Actor: Subject
    Entity: Subject
    Money: Subject
  }
}

const kindOf = `head(${kindsOf})`

const own: Readonly<Record<string, Rule>> = {
  slug: value('String', 'it.slug', 'Its slug.'),
  name: value('String', 'it.name', 'Its name.'),
  description: value('String', 'it.description', 'What it is.'),
  aliases: value('Strings', 'it.aliases', 'Other names.'),
  externalIds: value('Strings', 'it.externalIds', 'Identifiers in registers, each as `scheme:value`.'),
  modality: value('Modality', "coalesce(it.modality, 'CERTAIN')", 'How firmly its own properties are said.'),
  hedge: value('String', 'it.hedge', 'The word of the source that hedges its own properties.'),
  search: {
    is: 'search',
    index: 'entity_words',
    description:
      'Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match.',
  },
}

const around: Readonly<Record<string, Rule>> = {
  stancesOn: stances('MATCH (that:Stance)-[:ON]->(it)', 'Stances of actors on it.'),
  relationships: {
    is: 'many',
    of: 'EntityRelationship',
    relationships: true,
    match: 'MATCH (it)-[that:SUPPLIES|OWNS]-(beyond:Entity)',
    description: 'Its relationships.',
  },
}

/** Judged under the clocks as the fields of the same names are, by the same text. */
const country = `${countryQuery.replace(/country }$/, 'country AS that }')} WITH that` // or one within another would hide it
const status = `head(COLLECT { ${statusQuery} })`

const actorRules: Readonly<Record<string, Rule>> = {
  country: { is: 'one', of: 'Country', match: country, description: 'Its country.' },
  stances: stances('MATCH (it)-[:HOLDS]->(that:Stance)', 'Stances that it expressed itself.'),
  stancesOnItsBehalf: stances(
    'MATCH (that:Stance)-[:ON_BEHALF_OF]->(it)',
    'Stances that others expressed on its behalf.',
  ),
}

const policyRules: Readonly<Record<string, Rule>> = {
  status: value('PolicyStatus', status, 'How far it has come.'),
  penalty: { is: 'part', of: 'Money', as: 'it.penalty', description: 'The penalty that it imposes.' },
  tradeValue: { is: 'part', of: 'Money', as: 'it.tradeValue', description: 'The value of the trade that it covers.' },
}

const ownOrders: Readonly<Record<string, OrderRule>> = {
  slug: byText('it.slug', 'Its slug.'),
  name: byText('it.name', 'Its name; capitals come before small letters.'),
  stancesOn: byCount(countOf('(that:Stance)-[:ON]->(it)', 'sortKey'), 'Stances of actors on it.'),
  relationships: byCount(
    countOf(`(it)-[that:${relationshipTypeNames.join('|')}]-(:Entity)`, 'ord'),
    'Its relationships.',
  ),
}

const actorOrders: Readonly<Record<string, OrderRule>> = {
  country: byName(`head(COLLECT { ${country} RETURN that.name })`, 'Its country.'),
  stances: byCount(countOf('(it)-[:HOLDS]->(that:Stance)', 'sortKey'), 'Stances that it expressed itself.'),
  stancesOnItsBehalf: byCount(
    countOf('(that:Stance)-[:ON_BEHALF_OF]->(it)', 'sortKey'),
    'Stances that others expressed on its behalf.',
  ),
}

const kindRule = { kind: value('EntityKind', kindOf, 'Its kind.') }
const byKind = { kind: byText(kindOf, 'Its kind, by name.') }

const entity: Subject = {
  noun: 'entities',
  rules: { ...own, ...kindRule, ...around, actor: kindBranch('Actor'), ...branches(kindNames) },
  orders: { ...ownOrders, ...byKind },
  unique: 'it.slug',
}

const actor: Subject = {
  noun: 'actors',
  // `country` is where it is of, not what it is: a country is of itself
  rules: { ...own, ...kindRule, ...around, ...branches(actorKinds), ...actorRules },
  orders: { ...ownOrders, ...byKind, ...actorOrders },
  unique: 'it.slug',
}

const money: Subject = {
  noun: 'sums',
  rules: {
    amount: value('Float', 'it.moneyAmount', 'In whole units of the currency.'),
    currency: value('String', 'it.moneyCurrency', 'The currency’s ISO 4217 code.'),
  },
  orders: {},
  unique: '',
}

/** What may be asked of one kind: of any entity, of an actor where it is one, and its own properties. */
function kindSubject(kind: Kind): Subject {
  const isActor = (actorKinds as readonly Kind[]).includes(kind)
  const properties = Object.entries<Property>(kinds[kind].properties)
    .filter(([, { amountOf, currencyOf }]) => !amountOf && !currencyOf) // asked of the sum as a whole
    .map(([name, { type, description }]) => ({
      name,
      type: type.replace('!', '') as ValueType | CodeType, // the vocabulary's types
      description,
    }))
  return {
    noun: kinds[kind].plural,
    rules: {
      ...own,
      ...around,
      ...(isActor ? actorRules : {}),
      ...(kind === 'Policy' ? policyRules : {}),
      ...Object.fromEntries(
        properties.map(({ name, type, description }) => [name, value(type, `it.${name}`, description)]),
      ),
    },
    orders: {
      ...ownOrders,
      ...(isActor ? actorOrders : {}),
      ...Object.fromEntries(properties.map(({ name, description }) => [name, byText(`it.${name}`, description)])),
    },
    unique: 'it.slug',
  }
}

function stances(match: string, description: string): ManyRule {
  return { is: 'many', of: 'Stance', match, description }
}

function branches(names: readonly Kind[]): Readonly<Record<string, Rule>> {
  return Object.fromEntries(names.map((kind) => [singularOf(kind), kindBranch(kind)]))
}

function kindBranch(of: Kind | 'Actor'): Rule {
  return {
    is: 'kind',
    of,
    description: `It is ${of === 'Actor' ? 'an actor' : `of kind ${of}`}, and this matches.`,
  }
}

function countOf(pattern: string, derived: 'sortKey' | 'ord'): string {
  return `COUNT { MATCH ${pattern} WHERE that.${derived} IS NOT NULL AND ${visible('that')} }`
}

defineSubject('Entity', entity)
defineSubject('Actor', actor)
for (const kind of kindNames) defineSubject(kind, kindSubject(kind))
defineSubject('Money', money)
