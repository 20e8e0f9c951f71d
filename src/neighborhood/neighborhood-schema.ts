import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { distinct, keepKnown, keepLength, keepWithin, stepArgs, typesIn } from '../path/walk-fields.ts'
import { relationshipsIn } from '../relationship/relationship.ts'
import { stancesIn } from '../stance/stance.ts'
import { kindNames } from '../vocabulary.ts'
import { heavy } from '../work.ts'
import { type CommonNeighbor, commonNeighborsByArgs } from './common-neighbors.ts'
import { CLAIMS_PER_NODE, neighborhoodByArgs, type Omitted, type Subgraph } from './neighborhood.ts'

declare module '../builder.ts' {
  interface Objects {
    CommonNeighbor: CommonNeighbor
    OmittedClaims: Omitted
    Subgraph: Subgraph & Exportable
  }
}

const MOST_DEPTH = 3
const MOST_PER_TYPE = 100
const MOST_NODES = 500
const MOST_STARTS = 10
const MOST_ROWS = 100

/** What each step away reads, in points. */
const WORK = 100

builder.objectType('Subgraph', {
  description: 'A part of the graph: some entities, and claims that join them.',
  fields: (t) => ({
    nodes: t.field({
      type: ['Entity'],
      description: 'The entities, those asked for first, then in the order in which they were reached.',
      resolve: ({ nodes }, _, context) => nodes.map((slug) => entityIn(context, slug)),
    }),
    relationships: t.field({
      type: ['Relationship'],
      description: 'The relationships along which they were reached, each from one of the nodes to another.',
      resolve: ({ relationships }, _, context) => relationshipsIn(context, relationships),
    }),
    stances: t.field({
      type: ['Stance'],
      description: 'The stances along which they were reached, each of one of the nodes on another.',
      resolve: ({ stances }, _, context) => stancesIn(context, stances),
    }),
    complete: t.boolean({
      description: 'Whether nothing is omitted around any node that was walked on from.',
      resolve: ({ omitted }) => omitted.length === 0,
    }),
    omitted: t.field({
      type: ['OmittedClaims'],
      description:
        'What is left out around the nodes that were walked on from, most first; what ties by slug, then type. Where something is in no row, all of it is shown. Nodes at the full depth, and sources, were not walked on from: `degrees` says what is around them.',
      args: { first: t.arg.int({ required: true, defaultValue: 50, description: 'How many rows: 1 to 100.' }) },
      extensions: { sizes: ({ first }: Given) => ({ 'Subgraph.omitted': keepWithin('first', first, 1, MOST_ROWS) }) },
      resolve: ({ omitted }, { first }) => omitted.slice(0, first),
    }),
    totalOmitted: t.int({
      description: 'How many rows `omitted` has in all.',
      resolve: ({ omitted }) => omitted.length,
    }),
  }),
})

builder.objectType('OmittedClaims', {
  description: 'Of the claims of one type that run one way from or to an entity, how many are in the answer.',
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      description: 'Around which entity.',
      resolve: ({ entity }, _, context) => entityIn(context, entity),
    }),
    type: t.expose('type', { type: 'ClaimType', description: 'The relationship’s type, or STANCE.' }),
    direction: t.expose('direction', { type: 'Direction', description: 'OUTGOING from the entity, INCOMING to it.' }),
    shown: t.exposeInt('shown', { description: 'How many are in the answer.' }),
    total: t.exposeInt('total', { description: 'How many there are that the arguments and the clocks let through.' }),
  }),
})

builder.objectType('CommonNeighbor', {
  description: 'An entity that claims join to all of the entities asked for.',
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      description: 'What they have in common.',
      resolve: ({ entity }, _, context) => entityIn(context, entity),
    }),
    claims: t.field({
      type: ['Claim'],
      args: { first: t.arg.int({ required: true, defaultValue: 10, description: 'How many: 1 to 100.' }) },
      extensions: {
        sizes: ({ first }: Given) => ({ 'CommonNeighbor.claims': keepWithin('first', first, 1, MOST_ROWS) }),
      },
      description: 'What joins it to them: the most certain claim with each of them first, then the next with each.',
      resolve: ({ claims }, { first }) => claims.slice(0, first),
    }),
    totalClaims: t.exposeInt('totalClaims', { description: 'How many claims join it to them.' }),
  }),
})

interface Given {
  readonly of: readonly string[]
  readonly depth: number
  readonly perType: number
  readonly first: number
}

const kindsArg =
  'Only along claims that lead to entities of these kinds. The entities of `of` are among the nodes whatever their kind, but no claim leads to one of another kind, from one of them to the next neither. Left out: to all.'

builder.queryFields((t) => ({
  neighborhood: t.field({
    type: 'Subgraph',
    description: `What lies around some entities, breadth first: from each the newest claims of every type and direction, so that no type crowds out another, and from what they lead to again. Sources are shown, but not walked on from unless they are asked for. At most \`first\` nodes and ${CLAIMS_PER_NODE} claims for each; what is left out is counted in \`omitted\`. One statement a level.`,
    args: {
      of: t.arg.stringList({ required: true, description: `The slugs of 1 to ${MOST_STARTS} entities.` }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `How many steps away the last ones lie: 1 to ${MOST_DEPTH}.`,
      }),
      ...stepArgs(t.arg),
      direction: t.arg({
        type: 'Direction',
        required: true,
        defaultValue: 'BOTH',
        description: 'Only along claims that run this way, seen from what is walked on from.',
      }),
      kinds: t.arg({ type: ['EntityKind'], description: kindsArg }),
      perType: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `How many claims of each type and direction around one entity: 1 to ${MOST_PER_TYPE}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 300,
        description: `How many nodes in all, those of \`of\` among them: up to ${MOST_NODES}.`,
      }),
    },
    extensions: {
      sizes: ({ of, depth, perType, first }: Given) => {
        const starts = keepLength('of', of, 1, MOST_STARTS)
        keepWithin('depth', depth, 1, MOST_DEPTH)
        keepWithin('perType', perType, 1, MOST_PER_TYPE)
        const nodes = keepWithin('first', first, starts, MOST_NODES)
        const claims = CLAIMS_PER_NODE * nodes
        return { 'Subgraph.nodes': nodes, 'Subgraph.relationships': claims, 'Subgraph.stances': claims }
      },
      ...heavy(({ depth }: Given) => WORK * depth),
    },
    resolve: async (_, { of, types, kinds, ...given }, context, info) => {
      await keepKnown(context, { of })
      const found = await neighborhoodByArgs(context).load({
        ...given,
        of: distinct(of),
        types: typesIn(types),
        kinds: kinds ? distinct(kinds) : null,
      })
      return { ...found, exportAddress: exportAddress(info, context) }
    },
  }),
  commonNeighbors: t.field({
    type: ['CommonNeighbor'],
    description:
      'Entities that are next to all of some others: a claim joins each to every one of them. Those with most claims first; what ties, by slug. Sources only where `kinds` names them.',
    args: {
      of: t.arg.stringList({ required: true, description: `The slugs of 2 to ${MOST_STARTS} entities.` }),
      ...stepArgs(t.arg),
      kinds: t.arg({
        type: ['EntityKind'],
        description: 'Only entities of these kinds. Left out: of all but sources.',
      }),
      first: t.arg.int({ required: true, defaultValue: 20, description: 'How many: 1 to 100.' }),
    },
    extensions: {
      sizes: ({ of, first }: Given) => {
        keepLength('of', of, 2, MOST_STARTS)
        return { 'Query.commonNeighbors': keepWithin('first', first, 1, MOST_ROWS) }
      },
      ...heavy(WORK),
    },
    resolve: async (_, { of, types, kinds, includeStances, first }, context) => {
      await keepKnown(context, { of })
      return commonNeighborsByArgs(context).load({
        ...{ of: distinct(of), includeStances, first },
        types: typesIn(types),
        kinds: kinds ? distinct(kinds) : kindNames.filter((kind) => kind !== 'Source'),
      })
    },
  }),
}))
