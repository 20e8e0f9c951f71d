import type { KindRow } from './kind-row.ts'
import { row, type Tense } from './relationship-row.ts'

/**
 * What may be in the graph: kinds of entities and types of relationships, a row each.
 * Enums, fields, columns, sentences and the graph check are made from these rows; `cypher/schema.cypher` is
 * held against them by a test.
 */

export const kinds = {
  Person: {
    labels: ['Actor', 'Person'],
    plural: 'people',
    description: 'A person whom a source names.',
    properties: {},
  },
  GovernmentBody: {
    labels: ['Actor', 'GovernmentBody'],
    plural: 'governmentBodies',
    description: 'A government, or a ministry, agency, committee or office of one.',
    of: 'in',
    properties: { level: { type: 'GovernmentLevel!', description: 'The territory that it governs.' } },
  },
  Organization: {
    labels: ['Actor', 'Organization'],
    plural: 'organizations',
    description: 'A body that is neither a government nor a company, or a group that a source names only as a whole.',
    of: 'at',
    properties: { organizationType: { type: 'OrganizationType!', description: 'The type of the organization.' } },
  },
  Company: {
    labels: ['Actor', 'Company'],
    plural: 'companies',
    description: 'A business that makes or sells something.',
    of: 'at',
    properties: { industry: { type: 'String', description: 'What it produces or sells.' } },
  },
  Country: {
    labels: ['Actor', 'Country'],
    plural: 'countries',
    description: 'A country or territory with an ISO 3166-1 code of its own.',
    of: 'of',
    properties: { isoCode: { type: 'String', description: 'Its ISO 3166-1 alpha-2 code, such as `CN`.' } },
  },
  Policy: {
    labels: ['Policy'],
    plural: 'policies',
    description:
      'A measure that a government or a party takes, plans or is urged to take: a ban, a tariff, a plan, an offer.',
    properties: {
      policyType: { type: 'PolicyType!', description: 'The type of the policy.' },
      penaltyAmount: {
        type: 'Float',
        amountOf: 'penalty',
        description: 'The penalty that it imposes, in whole units of its currency.',
      },
      penaltyCurrency: {
        type: 'String',
        currencyOf: 'penalty',
        description: 'The ISO 4217 code of the currency of the penalty.',
      },
      tradeValueAmount: {
        type: 'Float',
        amountOf: 'tradeValue',
        description: 'The value of the trade that it covers, in whole units of its currency.',
      },
      tradeValueCurrency: {
        type: 'String',
        currencyOf: 'tradeValue',
        description: 'The ISO 4217 code of the currency of that trade.',
      },
      duration: { type: 'String', description: 'Its intended duration in ISO 8601: `P7Y` is seven years.' },
      endedOn: { type: 'DateWindow', description: 'When it ended, as precisely as the source says.' },
    },
  },
  Event: {
    labels: ['Event'],
    plural: 'events',
    description: 'Something that happened or will happen at a time and a place.',
    properties: {
      eventType: { type: 'EventType!', description: 'The type of the event.' },
      startedOn: { type: 'DateWindow', description: 'When it began or will begin, as precisely as the source says.' },
      endedOn: { type: 'DateWindow', description: 'When it ended, as precisely as the source says.' },
      place: { type: 'String', description: 'Where it took place, in the words of the source.' },
    },
  },
  Topic: {
    labels: ['Topic'],
    plural: 'topics',
    description: 'A subject that policies, events and propositions concern.',
    properties: {},
  },
  Proposition: {
    labels: ['Proposition'],
    plural: 'propositions',
    description:
      "What somebody asserts or denies, as a full sentence: 'The dispute is a technology war.' SUPPORTS affirms it, OPPOSES denies it.",
    quoted: true,
    properties: {},
  },
  Source: {
    labels: ['Source'],
    plural: 'sources',
    description: 'A text, picture or data set that claims cite.',
    quoted: true,
    properties: {
      publisher: { type: 'String', description: 'Its publisher.' },
      publishedFrom: { type: 'PartialDate', description: 'The earliest date on which it can have been published.' },
      publishedTo: {
        type: 'PartialDate',
        description: 'The latest date on which it can have been published; the same if the date is known.',
      },
      url: { type: 'URL', description: 'Where it can be read.' },
      language: { type: 'String', description: 'The BCP 47 tag of its language, such as `en`.' },
    },
  },
} as const satisfies { readonly [kind: string]: KindRow }

export type Kind = keyof typeof kinds
export type ActorKind = { [K in Kind]: 'Actor' extends (typeof kinds)[K]['labels'][number] ? K : never }[Kind]

const actors = ['Person', 'GovernmentBody', 'Organization', 'Company', 'Country'] as const
const bodies = ['GovernmentBody', 'Organization', 'Company', 'Country'] as const
const happenings = ['Policy', 'Event'] as const
const actorsOrHappenings = [...actors, ...happenings] as const
const anything = [...actors, ...happenings, 'Topic', 'Proposition', 'Source'] as const

export const relationshipTypes = {
  // Who belongs where
  HOLDS_ROLE_IN: row(
    'STATE',
    ['Person'],
    bodies,
    '{from} [<is/are|was/were|be> {title} {of};<holds/hold|held|hold> a role in] {to}',
    { title: { type: 'String', description: 'The title of the role, as the source gives it.' } },
  ),
  ADVISES: row(
    'STATE',
    actors,
    actors,
    '{from} [<is/are|was/were|be> {title} to;<advises/advise|advised|advise>] {to}',
    { title: { type: 'String', description: 'The title of the role, as the source gives it.' } },
  ),
  MEMBER_OF: row('STATE', actors, bodies, '{from} <belongs/belong|belonged|belong> to {to}'),
  PART_OF: row(
    'STATE',
    [...bodies, ...happenings],
    [...bodies, ...happenings],
    '{from} <is/are|was/were|be> part of {to}',
  ),
  BASED_IN: row('STATE', actors, ['Country'], '{from} <is/are|was/were|be> based[ in {city}] in {to}', {
    city: { type: 'String', description: 'The city, if the source names one.' },
  }),
  // Business
  SUPPLIES: row('STATE', ['Company'], ['Company'], '{from} <supplies/supply|supplied|supply>[ {product} to] {to}', {
    product: { type: 'String', description: 'The goods or services.' },
  }),
  COMPETES_WITH: row('STATE', actors, actors, '{from} <competes/compete|competed|compete> with {to}'),
  OWNS: row('STATE', actors, ['Company', 'Organization'], '{from} <owns/own|owned|own>[ {share} of] {to}', {
    share: { type: 'Float', description: 'The share that is owned, from 0 to 1.' },
  }),
  SHIPPED_TO: row('ACT', ['Company'], ['Country', 'Company'], '{from} <shipped||ship>[ {product}] to {to}', {
    product: { type: 'String', description: 'The goods or services.' },
  }),
  PAID: row('ACT', actors, actors, '{from} <paid||pay>[ {amount} {currency} to] {to}', {
    amount: {
      type: 'Float',
      amountOf: 'payment',
      description: 'How much was paid, in whole units of the currency.',
    },
    currency: { type: 'String', currencyOf: 'payment', description: 'The ISO 4217 code of the currency.' },
  }),
  // What becomes of a policy
  CONSIDERS: row('STATE', actors, ['Policy'], '{from} <considers/consider|considered|consider> {to}'),
  PROPOSED: { ...row('ACT', actors, ['Policy'], '{from} <proposed||propose> {to}'), reveals: 'FOR' },
  IMPOSED: { ...row('ACT', actors, ['Policy'], '{from} <imposed||impose> {to}'), reveals: 'FOR' },
  LIFTED: { ...row('ACT', actors, ['Policy'], '{from} <lifted||lift> {to}'), reveals: 'AGAINST' },
  IMPLEMENTS: {
    ...row('STATE', actors, ['Policy'], '{from} <carries/carry|carried|carry> out {to}'),
    reveals: 'FOR',
  },
  AGREED_TO: row('ACT', actors, happenings, '{from} <agreed||agree> to {to}'),
  TARGETS: row('STATE', ['Policy'], anything, '{from} <targets/target|targeted|target> {to}'),
  RESPONDS_TO: row('STATE', happenings, actorsOrHappenings, '{from} <responds/respond|responded|respond> to {to}'),
  // Conduct
  INVESTIGATES: row(
    'STATE',
    actors,
    actorsOrHappenings,
    '{from} <investigates/investigate|investigated|investigate> {to}',
  ),
  VIOLATED: row('ACT', actors, ['Policy'], '{from} <violated||violate> {to}'),
  ADMITTED: row('ACT', actors, [...happenings, 'Proposition'], '{from} <admitted||admit> {to}'),
  PARTICIPATES_IN: row('ACT', actors, ['Event'], '{from} <took||take> part in {to}[ as {role}]', {
    role: { type: 'String', description: 'The role of the participant, as it reads after "as".' },
  }),
  // Subjects and sources
  CONCERNS: row('TIMELESS', [...happenings, 'Proposition', 'Source'], anything, '{from} <concerns/concern> {to}'),
  BEARS_ON: row(
    'TIMELESS',
    [...happenings, 'Proposition'],
    ['Policy', 'Proposition', ...actors],
    '{from} <counts/count> {polarity} {to}',
    {
      polarity: {
        type: 'Polarity!',
        description: 'Whether affirming or wanting the one means being for or against the other.',
      },
      denialToo: {
        type: 'Boolean',
        description:
          'Whether denying or rejecting the one means being on the opposite side of the other. If missing, it does not.',
      },
    },
  ),
  PRECEDES: row('TIMELESS', happenings, happenings, '{from} <comes/come> before {to}'),
  HAS_BROADER: row('TIMELESS', ['Topic'], ['Topic'], '{from} <is/are> a topic within {to}'),
  PUBLISHED: row('ACT', actors, ['Source', 'Event'], '{from} <published||publish> {to}'),
  WROTE: row('ACT', actors, ['Source'], '{from} <wrote||write> {to}'),
  CONTRIBUTED_TO: row('ACT', actors, ['Source'], '{from} <contributed||contribute>[ {contribution}] to {to}', {
    contribution: { type: 'String', description: 'What was contributed.' },
  }),
} as const

export type RelationshipType = keyof typeof relationshipTypes

export const kindNames = Object.keys(kinds) as readonly Kind[] // Object.keys types any key
export const actorKinds = kindNames.filter(isActorKind)
export const relationshipTypeNames = Object.keys(relationshipTypes) as readonly RelationshipType[]

export function isActorKind(kind: Kind): kind is ActorKind {
  return (kinds[kind].labels as readonly string[]).includes('Actor')
}

/** The root field that finds one of a kind by its slug: governmentBody. */
export function singularOf(kind: Kind): string {
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
}

export function typesOfTense(tense: Tense): readonly RelationshipType[] {
  return relationshipTypeNames.filter((type) => relationshipTypes[type].tense === tense)
}

/** A kind as the API's enum names it: GOVERNMENT_BODY. */
export function constantOf(kind: Kind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
