import { codes } from '../../src/model/codes.ts'

/**
 * The graph as somebody would describe it to @neo4j/graphql: every kind with its properties, the interfaces that kinds
 * share, stances, and the relationships that the questions follow. Sort keys, days and other derived properties are
 * there to be sorted and filtered by, as in Stancegraph.
 */
const enumOf = (name: keyof typeof codes) => `enum ${name} { ${Object.keys(codes[name]).join(' ')} }`

const OF_ENTITIES = `
  slug: String!
  name: String!
  nameKey: String
  description: String
  aliases: [String!]
  externalIds: [String!]
  citations: [String!]`

const STANCES_ON = 'stancesOn: [Stance!]!'
const STANCES = 'stances: [Stance!]!'
const HOLDERS = 'roleHolders: [Person!]!'

const entity = (kind: string, interfaces: string, fields: string) => `
type ${kind} implements ${interfaces} @node(labels: ["Entity", "${kind}"]) {
  ${OF_ENTITIES}
  ${STANCES_ON} @relationship(type: "ON", direction: IN)
  ${fields}
}`

const actor = (kind: string, interfaces: string, fields: string) =>
  entity(kind, interfaces, `${STANCES} @relationship(type: "HOLDS", direction: OUT)\n  ${fields}`)

const body = (kind: string, fields: string) =>
  actor(
    kind,
    'Body & Actor & Entity',
    `${HOLDERS} @relationship(type: "HOLDS_ROLE_IN", direction: IN, properties: "Role")\n  ${fields}`,
  )

export const typeDefs = `
${enumOf('Position')}
${enumOf('PolicyType')}
${enumOf('GovernmentLevel')}
${enumOf('OrganizationType')}

interface Entity { ${OF_ENTITIES}
  ${STANCES_ON} @declareRelationship
}
interface Actor { ${OF_ENTITIES}
  ${STANCES} @declareRelationship
}
interface Body { ${OF_ENTITIES}
  ${HOLDERS} @declareRelationship
}

${actor(
  'Person',
  'Actor & Entity',
  'roles: [Body!]! @relationship(type: "HOLDS_ROLE_IN", direction: OUT, properties: "Role")',
)}
${body('GovernmentBody', 'level: GovernmentLevel!')}
${body('Organization', 'organizationType: OrganizationType!')}
${body(
  'Company',
  `industry: String
  supplies: [Company!]! @relationship(type: "SUPPLIES", direction: OUT, properties: "Supply")
  suppliers: [Company!]! @relationship(type: "SUPPLIES", direction: IN, properties: "Supply")`,
)}
${body('Country', 'isoCode: String')}
${entity(
  'Policy',
  'Entity',
  `policyType: PolicyType!
  penaltyAmount: Float
  penaltyCurrency: String
  tradeValueAmount: Float
  tradeValueCurrency: String
  duration: String
  targets: [Entity!]! @relationship(type: "TARGETS", direction: OUT, properties: "Claim")`,
)}
${entity('Event', 'Entity', 'eventType: String!\n  startedOn: String\n  endedOn: String\n  place: String')}
${entity('Topic', 'Entity', '')}
${entity('Proposition', 'Entity', '')}
${entity('Source', 'Entity', 'publisher: String\n  publishedFrom: String\n  publishedTo: String\n  url: String\n  language: String')}

type Stance @node {
  slug: String!
  position: Position!
  audience: String!
  summary: String!
  heldOn: String
  validFrom: String
  validTo: String
  confidence: Float!
  attribution: String!
  citations: [String!]!
  note: String
  quote: String
  recordedAt: String!
  retractedAt: String
  fromDay: String!
  toDay: String!
  sortKey: String!
  holder: [Actor!]! @relationship(type: "HOLDS", direction: IN)
  target: [Entity!]! @relationship(type: "ON", direction: OUT)
  onBehalfOf: [Actor!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
}

${['Role', 'Supply', 'Claim']
  .map(
    (name, index) => `type ${name} @relationshipProperties {
  id: String!
  ${['title: String', 'product: String', ''][index]}
  confidence: Float
  citations: [String!]!
  validFrom: String
  validTo: String
  recordedAt: String!
  retractedAt: String
  fromDay: String!
  toDay: String!
  ord: String!
}`,
  )
  .join('\n')}
`
