import type { CodeType, ValueType } from '../filter/operators.ts'
import {
  byCount,
  byDate,
  byName,
  byText,
  countAlong,
  type Expression,
  identifying,
  type ManyRule,
  type OrderRule,
  own,
  type Pattern,
  type Rule,
  SLUG,
  type Subject,
  value,
} from '../filter/subject.ts'
import { defineSubject } from '../filter/subjects.ts'
import { clockHooks } from '../graph/cypher.ts'
import type { Property } from '../model/properties.ts'
import {
  actorKinds,
  isActorKind,
  type Kind,
  kindNames,
  kinds,
  relationshipTypeNames,
  relationshipTypes,
  singularOf,
} from '../model/vocabulary.ts'
import { wording } from '../model/wording.ts'
import { arrow } from '../relationship/relationship.ts'
import { wholeKey } from '../text/fold.ts'
import { visible } from '../time/clocks.ts'
import { countriesOf, countryExists } from './actor.ts'
import { kindsOf } from './entity.ts'
import { statusesOf } from './kinds/policy-status.ts'
import { topicRule } from './topic-rule.ts'

declare module '../filter/subjects.ts' {
  interface Subjects extends Readonly<Record<Kind, Subject>> {
    Actor: Subject
    Entity: Subject
    Money: Subject
  }
}

const stancesOn: Pattern = (it, that) => `(${that}:Stance)-[:ON]->(${it})`
const stancesBy: Pattern = (it, that) => `(${it})-[:HOLDS]->(${that}:Stance)`
const stancesFor: Pattern = (it, that) => `(${that}:Stance)-[:ON_BEHALF_OF]->(${it})`

/** By the options that the list of relationships itself has: types, none of them standing for all, and direction. */
const relationshipsOf: Pattern = (it, that, other, { types, direction = 'BOTH' }) => {
  const wanted = types?.length ? relationshipTypeNames.filter((type) => types.includes(type)) : relationshipTypeNames
  return `(${it})${arrow(direction, wanted)(that)}(${other}:Entity)`
}

const kindOf: Expression = (it) => `head(${kindsOf(it)})`

const modalityOf: Expression = (it) => `coalesce(${it}.modality, 'CERTAIN')`

const ownRules: Readonly<Record<string, Rule>> = {
  slug: identifying(SLUG, own('slug'), 'Its slug.'),
  name: identifying({ property: 'nameKey', of: wholeKey }, own('name'), 'Its name.'),
  description: value('String', own('description'), 'What it is.'),
  aliases: value('Strings', own('aliases'), 'Other names.'),
  externalIds: value('Strings', own('externalIds'), 'Identifiers in registers, each as `scheme:value`.'),
  modality: value('Modality', modalityOf, 'How firmly the source states its properties.'),
  hedge: value('String', own('hedge'), 'The word of the source that hedges its properties.'),
  phrase: value('String', own('phrase'), wording.phrase.description),
  plural: value('Boolean', (it) => `coalesce(${it}.plural, false)`, wording.plural.description),
  search: {
    is: 'search',
    index: 'entity_words',
    description:
      'Full-text search in names, aliases, slugs and descriptions, by the rules of `search`. Every word must match, of the first 16.',
  },
}

const around: Readonly<Record<string, Rule>> = {
  stancesOn: stances(stancesOn, 'Stances of actors on it.'),
  relationships: {
    is: 'many',
    of: 'EntityRelationship',
    relationships: true,
    pattern: relationshipsOf,
    description: 'Its relationships.',
  },
}

const status: Expression = (it, moment) => `head(${statusesOf({ policy: () => it, ...clockHooks(moment) })})`
const countryName: Expression = (_, moment) =>
  `head(${countriesOf({ property: () => 'name', surest: () => '', ...clockHooks(moment) })})`

const actorRules: Readonly<Record<string, Rule>> = {
  country: {
    is: 'one',
    of: 'Country',
    exists: ({ it, that, where, moment }) =>
      countryExists({ actor: () => it, that: () => that, where: () => where, surest: () => '', ...clockHooks(moment) }),
    description: 'Its country.',
  },
  stances: stances(stancesBy, 'Stances that it expressed itself.'),
  stancesOnItsBehalf: stances(stancesFor, 'Stances that others expressed on its behalf.'),
}

const policyRules: Readonly<Record<string, Rule>> = {
  status: value('PolicyStatus', status, 'How far it has come.'),
  penalty: { is: 'part', of: 'Money', as: own('penalty'), description: 'The penalty that it imposes.' },
  tradeValue: { is: 'part', of: 'Money', as: own('tradeValue'), description: 'The value of the trade that it covers.' },
}

const ownOrders: Readonly<Record<string, OrderRule>> = {
  slug: byText(own('slug'), 'Its slug.'),
  name: byText(own('name'), 'Its name; capitals come before small letters.'),
  stancesOn: byCount(countOf(stancesOn, 'sortKey'), 'Stances of actors on it.'),
  relationships: byCount(countOf(relationshipsOf, 'ord'), 'Its relationships.'),
}

const actorOrders: Readonly<Record<string, OrderRule>> = {
  country: byName(countryName, 'Its country.'),
  stances: byCount(countOf(stancesBy, 'sortKey'), 'Stances that it expressed itself.'),
  stancesOnItsBehalf: byCount(countOf(stancesFor, 'sortKey'), 'Stances that others expressed on its behalf.'),
}

const kindRule = { kind: value('EntityKind', kindOf, 'Its kind.') }
const byKind = { kind: byText(kindOf, 'Its kind, by name.') }

const entity: Subject = {
  noun: 'entities',
  rules: { ...ownRules, ...kindRule, ...around, actor: kindBranch('Actor'), ...branches(kindNames) },
  orders: { ...ownOrders, ...byKind },
  unique: own('slug'),
}

const actor: Subject = {
  noun: 'actors',
  // `country` is where it is of, not what it is: a country is of itself
  rules: { ...ownRules, ...kindRule, ...around, ...branches(actorKinds), ...actorRules },
  orders: { ...ownOrders, ...byKind, ...actorOrders },
  unique: own('slug'),
}

const money: Subject = {
  noun: 'sums',
  rules: {
    amount: value('Float', (part) => `${part}Amount`, 'In whole units of the currency.'),
    currency: value('String', (part) => `${part}Currency`, 'The currency’s ISO 4217 code.'),
  },
  orders: {},
  unique: () => '',
}

/** What may be asked of one kind: of any entity, of an actor where it is one, and its own properties. */
function kindSubject(kind: Kind): Subject {
  const isActor = isActorKind(kind)
  const properties = Object.entries<Property>(kinds[kind].properties)
    .filter(([, { amountOf, currencyOf }]) => !amountOf && !currencyOf) // asked of the sum as a whole
    .map(([name, { type, description }]) => ({
      name,
      // the vocabulary's types; a window is asked about as a date is
      type: type.replace('!', '').replace('DateWindow', 'PartialDate') as ValueType | CodeType,
      description,
    }))
  return {
    noun: kinds[kind].plural.replace(/(?=[A-Z])/, ' ').toLowerCase(),
    rules: {
      ...ownRules,
      ...around,
      ...(isActor ? actorRules : {}),
      ...(kind === 'Policy' ? policyRules : {}),
      ...((relationshipTypes.CONCERNS.from as readonly Kind[]).includes(kind) ? { topic: topicRule } : {}),
      ...Object.fromEntries(
        properties.map(({ name, type, description }) => [name, value(type, own(name), description)]),
      ),
    },
    orders: {
      ...ownOrders,
      ...(isActor ? actorOrders : {}),
      ...Object.fromEntries(
        properties.map(({ name, type, description }) => {
          const by = type === 'PartialDate' ? byDate : byText
          return [name, by(own(name), description)]
        }),
      ),
    },
    unique: own('slug'),
  }
}

function stances(pattern: Pattern, description: string): ManyRule {
  return { is: 'many', of: 'Stance', pattern, description }
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

function countOf(pattern: Pattern, derived: 'sortKey' | 'ord'): Expression {
  return (it, moment) =>
    countAlong(pattern(it, 'that', '', {}), 'that', `that.${derived} IS NOT NULL AND ${visible('that', moment)}`)
}

defineSubject('Entity', entity)
defineSubject('Actor', actor)
for (const kind of kindNames) defineSubject(kind, kindSubject(kind))
defineSubject('Money', money)
