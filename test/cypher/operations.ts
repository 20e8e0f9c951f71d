import { type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, getNamedType } from 'graphql'
import { encodeGlobalId } from '../../src/global-id.ts'
import { kindNames, relationshipTypeNames } from '../../src/model/vocabulary.ts'
import { schema } from '../../src/schema.ts'
import { slugOf } from '../generated/generated-entities.ts'

/** A list of the API, as a document whose page arguments are variables. The connection's alias is `page`. */
export interface List {
  readonly name: string
  /** With or without a long text in each row. */
  readonly document: (wide: boolean) => string
}

interface Page {
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null }
}

/** An answer with a page at the root, or in an object at the root. */
export type Paged = { readonly page: Page } | { readonly parent: { readonly page: Page } }

export const pageOf = (data: Paged) => ('page' in data ? data.page : data.parent.page)

type Composite = GraphQLObjectType | GraphQLInterfaceType

/** Every list of the schema, once, where it is defined first; each asked of the hub of its kind. */
export function listsOfSchema(): readonly List[] {
  const { Query, Node: _, Entity, Actor, ...others } = schema.getTypeMap()
  const roots = connectionFields(Query as Composite).map((field) =>
    list(`Query.${field.name}`, field, (page) => page, required[field.name]),
  )
  const owners = [Entity, Actor, ...kindNames.map((kind) => others[kind])] as Composite[] // names of the schema
  return [
    ...roots,
    ...owners.flatMap((owner) =>
      connectionFields(owner).map((field) => list(`${owner.name}.${field.name}`, field, (page) => hubOf(owner, page))),
    ),
  ]
}

/** Required arguments of root lists. */
const required: Readonly<Record<string, string>> = {
  search: 'text: "al", ',
  alignment: 'actors: {country: {slug: {eq: "country-1"}}}, targets: {policy: {}}, ',
  stanceChanges: 'since: "2017", until: "2018-06", ',
  claims: 'of: ["country-0", "policy-0"], ',
}

/** An entity's relationships in all forms whose types and direction make different statements. */
export function relationshipLists(): readonly List[] {
  const choices = [['SUPPLIES'], ['SUPPLIES', 'OWNS'], ['CONSIDERS', 'OWNS', 'TARGETS'], relationshipTypeNames]
  const field = (schema.getType('Entity') as Composite).getFields()['relationships'] as Field // both exist
  return choices.flatMap((types) =>
    ['OUTGOING', 'INCOMING', 'BOTH'].map((direction) => {
      const args = `types: [${types}], direction: ${direction}, `
      return list(`relationships ${types.length} ${direction}`, field, (page) => COMPANY_0(page), args)
    }),
  )
}

const ALL_BASES = 'basis: [STATED, BEARING, ACT]'

/** Everything else that can be queried: single objects by slug and by id, and all computed fields. */
export const others: readonly string[] = [
  ...kindNames.map((kind) => {
    const field = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
    return `{ ${field}(slug: "${slugOf(kind, 0)}") { slug name aliases degrees { type direction count } } }`
  }),
  '{ entity(slug: "policy-0") { description citations { source { name } } ... on Policy { status } } }',
  '{ actor(slug: "person-7") { name country { name } } }',
  '{ actors(first: 100) { edges { node { description country { name description } } } } }',
  '{ stances(first: 100) { edges { node { side { name } holder { ... on Actor { countryBecause { id } } } } } } }',
  '{ policies(first: 100) { edges { node { status degrees { count } } } } }',
  `{ actors(first: 100) { edges { node {
    stances(first: 2) { edges { node { id } } }
    stancesOn(first: 2) { edges { node { id } } }
    stancesOnItsBehalf(first: 2) { edges { node { id } } }
    imposed(first: 2) { edges { node { id } } }
    targetedBy(first: 2) { edges { node { id } } }
    relationships(first: 2) { edges { node { id } } }
  } } } }`,
  '{ actors(where: {slug: {in: ["company-0", "person-7"]}}) { totalCount edges { node { name } } } }',
  `{ stances(where: {holder: {name: {in: ["Aurora", "Beacon"]}, country: {}}}) {
    totalCount edges { node { position } } } }`,
  `{ stances(where: {holder: {slug: {eq: "company-0"}}}, orderBy: {score: ASC}) { edges { node { position } } } }`,
  '{ source(slug: "source-0") { reportedIn { name } } }',
  '{ sources(first: 50) { edges { node { reportedIn { name description } } } } }',
  '{ stance(slug: "stance-9") { position sentence holder { name } onBehalfOf { name } target { name } } }',
  '{ stance(slug: "stance-9") { summary note history { id } supersededBy { id } } }',
  '{ stances(first: 100) { edges { node { history { recordedAt } citations { source { name } } } } } }',
  '{ relationships(first: 100) { edges { node { history { recordedAt } from { name } to { name } } } } }',
  '{ search(text: "the xi", kinds: [COMPANY, TOPIC]) { edges { score matched { snippet } } totalCount facets { count } } }',
  `{ stanceMatrix(holders: {country: {slug: {eq: "country-1"}}}, targets: {policy: {}}, groupHoldersBy: MEMBER_OF) {
    cells { position stances { slug } } groups { value } } }`,
  `{ policy(slug: "policy-0") { stanceGroups(by: POSITION, ${ALL_BASES}, where: {
    holder: {country: {}}, target: {policy: {status: {eq: IMPOSED}}}}) { groups { count } } } }`,
  `{ stanceMatrix(holders: {}, targets: {policy: {}}, ${ALL_BASES}) { cells { because { id } } } }`,
  `{ stanceMatrix(holders: {country: {}}, targets: {topic: {}}, holderAs: SIDE, ${ALL_BASES}) { cells { score } } }`,
  `{ alignment(actors: {country: {}}, holderAs: PRINCIPAL, ${ALL_BASES}, first: 1) {
    edges { node { explanation { inputs { positionOfA { confidence } } } } } } }`,
  `{ stanceChanges(since: "2017", until: "2018", holderAs: SIDE, ${ALL_BASES}) { edges { node { change } } } }`,
  `{ contradictions(${ALL_BASES}, apart: 2) { edges { node { reason } } } }`,
  `{ stanceGroups(by: [SIDE, POSITION], ${ALL_BASES}) { groups { count } } }`,
  `{ policy(slug: "policy-0") { stanceGroups(by: [POSITION], ${ALL_BASES}) { groups { count } } } }`,
  '{ stanceMatrix(holders: {}, targets: {topic: {}}, holderAs: PRINCIPAL, groupHoldersBy: PARTY) { omitted { holders } } }',
  `{ alignment(actors: {company: {}}, with: {country: {}}, measure: SUBTRACT, normalization: COSINE) {
    totalCount edges { node { value explanation { inputs { a b } } } } } }`,
  `{ alignment(actors: {country: {}}, measure: CONGRUENCE, normalization: JACCARD, duplicates: DOCUMENT) {
    totalCount edges { node { value explanation { countOfA inputs { forOfA } } } } } }`,
  '{ stanceChanges(since: "2020-01-01T00:00:00Z", until: "2026-12-01T00:00:00Z", clock: KNOWN) { totalCount } }',
  '{ contradictions(apart: 2) { totalCount edges { node { via { id } a { id } } } } }',
  '{ contradictions(where: {holder: {slug: {eq: "person-7"}}}) { edges { node { via { id } } } } }',
  '{ changeDays(of: ["country-0", "policy-0"], before: "2018") { day begins ends } }',
  '{ source(slug: "source-0") { claims(first: 2, orderBy: LOCATOR) { totalCount edges { node { id } } } } }',
  '{ stanceMatrix(holders: {country: {}}, targets: {topic: {}}, groupHoldersBy: SIDE) { groups { value } } }',
  '{ graph { entities { kind count } claims { type count } earliest latest lastRecordedAt } }',
]

/** Paths of every length and direction, neighbourhoods, and common neighbours. */
export const walks: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map(
    (maxHops) => `{ paths(from: "person-7", to: "company-90", maxHops: ${maxHops}, first: 50) {
      complete paths { sentence hops { claims { id } } } } }`,
  ),
  ...['OUTGOING', 'INCOMING', 'BOTH'].flatMap((direction) => [
    `{ paths(from: "person-7", to: "company-9", through: ["country-0"], direction: ${direction}, minConfidence: 0.5) {
      paths { hops { claims { note } } } } }`,
    `{ neighborhood(of: ["country-0", "person-7"], direction: ${direction}, depth: 2, perType: 3, first: 50) {
      nodes { name } relationships { id } stances { id } omitted { shown total entity { name } } } }`,
    `{ neighborhood(of: ["policy-0"], direction: ${direction}, types: [TARGETS], kinds: [COMPANY]) { nodes { name } } }`,
  ]),
  ...['DEGREE', 'CONFIDENCE'].map(
    (order) => `{ neighborhood(of: ["country-0"], orderBy: ${order}, perType: 3) { nodes { name } } }`,
  ),
  '{ commonNeighbors(of: ["country-0", "company-0"]) { entity { name } totalClaims claims { sentence } } }',
  '{ commonNeighbors(of: ["country-0", "policy-0"], types: [], kinds: [PERSON]) { entity { name } } }',
]

/** `node` and `nodes` for ids of every sort. Relationships are given by their keys. */
export function byId(relationshipKeys: readonly string[]): readonly string[] {
  const ids = [
    ...kindNames.map((kind) => encodeGlobalId(kind, slugOf(kind, 1))),
    encodeGlobalId('Stance', 'stance-9'),
    ...relationshipKeys.map((key) => encodeGlobalId('Relationship', key)),
  ]
  const text = '... on Claim { note } ... on Entity { description }'
  return [
    ...ids.map((id) => `{ node(id: "${id}") { id } }`),
    `{ nodes(ids: ${JSON.stringify(ids)}) { id } }`,
    `{ nodes(ids: ${JSON.stringify(ids)}) { id ${text} } }`,
  ]
}

type Field = GraphQLField<unknown, unknown>

function connectionFields(owner: Composite): readonly Field[] {
  const inherited = owner.getInterfaces().flatMap((parent) => Object.keys(parent.getFields()))
  return Object.values(owner.getFields()).filter(
    ({ name, args }) => !inherited.includes(name) && args.some((argument) => argument.name === 'after'),
  )
}

function list(name: string, field: Field, within: (page: string) => string, args = ''): List {
  const document = (wide: boolean) => {
    const page = `page: ${field.name}(${args}first: $first, after: $after, last: $last, before: $before)`
    const node = `node { __typename ${wide ? longTextOf(field) : ''} }`
    return `query ($first: Int, $after: String, $last: Int, $before: String) {
      ${within(`${page} { edges { ${node} } pageInfo { startCursor endCursor } }`)}
    }`
  }
  return { name, document }
}

function longTextOf(field: Field): string {
  const edge = fieldOf(getNamedType(field.type) as Composite, 'edges') // a connection, by its arguments
  const node = fieldOf(edge, 'node')
  return ['note', 'description'].find((text) => text in node.getFields()) ?? ''
}

const fieldOf = (type: Composite, name: string) => getNamedType(type.getFields()[name]?.type) as Composite

function hubOf(owner: Composite, page: string): string {
  const kind = kindNames.find((name) => name === owner.name) ?? (owner.name === 'Actor' ? 'Company' : 'Policy')
  return `parent: entity(slug: "${slugOf(kind, 0)}") { ... on ${owner.name} { ${page} } }`
}

const COMPANY_0 = (page: string) => `parent: entity(slug: "company-0") { ${page} }`
