import { written } from '../loading/rules.ts'
import { type Code, scores } from '../model/codes.ts'
import { kindNames, relationshipTypeNames } from '../model/vocabulary.ts'
import { widest } from '../time/clocks.ts'
import type {
  Exported,
  ExportedEntity,
  ExportedRelationship,
  ExportedStance,
  ExportedValues,
  Value,
} from './exported.ts'

/** A column of nodes or edges: its name and the type of its values. */
export interface Attribute {
  readonly name: string
  readonly type: 'string' | 'double' | 'long' | 'boolean'
}

export interface Node {
  readonly id: string
  readonly label: string
  readonly values: ExportedValues
}

/** A claim between two nodes: a stance from its holder to its target, or a relationship. */
export interface ExportedEdge {
  /** `TYPE:` followed by the id within the type. */
  readonly id: string
  readonly type: string
  /** The weight for layouts and statistics. */
  readonly weight: number
  readonly source: string
  readonly target: string
  /** The first and last day on which it is visible; null where that end is open. */
  readonly start: string | null
  readonly end: string | null
  readonly values: ExportedValues
}

/** A graph of nodes and edges only, as other programs need it: a stance is an edge. */
export interface NodesAndEdges {
  readonly isDirected: boolean
  readonly nodeAttributes: readonly Attribute[]
  readonly edgeAttributes: readonly Attribute[]
  nodes(): AsyncIterable<Node>
  edges(): AsyncIterable<ExportedEdge>
}

/** The type of edges that stand for stances. */
const STANCE = 'TAKES_POSITION_ON'

const nodeAttributes: readonly Attribute[] = [
  { name: 'kind', type: 'string' },
  { name: 'country', type: 'string' },
  ...attributesOf(kindNames).filter(({ name }) => name !== 'slug' && name !== 'name'),
]

const edgeAttributes: readonly Attribute[] = [
  { name: 'score', type: 'long' },
  { name: 'onBehalfOf', type: 'string' },
  ...attributesOf(['Stance', ...relationshipTypeNames]).filter(({ name }) => name !== 'slug' && name !== 'id'),
]

export function nodesAndEdges({ entities, stances, relationships }: Exported): NodesAndEdges {
  return {
    isDirected: true,
    edgeAttributes,
    ...nodesOf(entities),
    async *edges() {
      for await (const stance of stances()) yield edgeOfStance(stance)
      for await (const relationship of relationships()) yield edgeOfRelationship(relationship)
    },
  }
}

/** The nodes of a graph. */
export function nodesOf(entities: Exported['entities']) {
  return {
    nodeAttributes,
    async *nodes() {
      for await (const entity of entities()) yield nodeOf(entity)
    },
  }
}

/** A list as one text, joined by ` | `, with a `\` before each `|` and `\` in its entries. An empty list is null. */
export function single(value: Value | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  return value.length === 0 ? null : value.map((entry) => entry.replace(/[|\\]/g, '\\$&')).join(' | ')
}

function nodeOf({ kind, key, country, values: { slug, name, ...values } }: ExportedEntity): Node {
  return { id: key, label: String(name), values: { kind, country, ...values } }
}

function edgeOfStance({ onBehalfOf, ...row }: ExportedStance): ExportedEdge {
  const { slug, ...values } = row.values
  const score = scores[values['position'] as Code<'Position'>] // guaranteed by the graph check
  const revised = earlierOf(row.versions, row.key)
  const revises = revised === null ? null : `${STANCE}:${revised}`
  return {
    ...{ ...spanned(row), id: `${STANCE}:${row.key}`, type: STANCE, weight: strengthOf(score) },
    values: { score, onBehalfOf, ...values, revises },
  }
}

function edgeOfRelationship({ type, ...row }: ExportedRelationship): ExportedEdge {
  const { id: _, ...values } = row.values
  const id = `${type}:${row.key}`
  return { ...spanned(row), id, type, weight: 1, values: { ...values, revises: earlierOf(row.versions, id) } }
}

/** From 1, for NEUTRAL and MIXED, to 3, because Gephi removes edges of weight 0. A relationship has weight 1. */
function strengthOf(score: number | null): number {
  return 1 + Math.abs(score ?? 0)
}

/** The previous version, which may have another type; null for the first. */
function earlierOf(versions: readonly string[] | null, own: string): string | null {
  return versions?.[versions.indexOf(own) - 1] ?? null
}

function spanned({ from, to, fromDay, toDay }: Pick<ExportedStance, 'from' | 'to' | 'fromDay' | 'toDay'>) {
  return {
    source: from,
    target: to,
    start: isOpen(fromDay) ? null : fromDay,
    end: isOpen(toDay) ? null : toDay,
  }
}

/** Whether a day stands for any: a window may be open at either end. */
const isOpen = (day: string) => day === widest.validFrom || day === widest.validTo

function attributesOf(owners: readonly (keyof typeof written)[]): readonly Attribute[] {
  const types = new Map(owners.flatMap((owner) => Object.entries(written[owner])))
  return Array.from(types, ([name, type]) => ({ name, type: typeOf(type) }))
}

function typeOf(type: string): Attribute['type'] {
  const known: Readonly<Record<string, Attribute['type']>> = { Float: 'double', Boolean: 'boolean' }
  return known[type.replace('!', '')] ?? 'string'
}
