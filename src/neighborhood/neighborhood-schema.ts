import { builder } from '../builder.ts'
import { MOST_CLAIMS } from '../claim/claims-between.ts'
import { keepLength, keepWithin } from '../declared/bounds.ts'
import { entityIn } from '../entity/entity.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { kindNames } from '../model/vocabulary.ts'
import { LARGEST_PAGE, USUAL_PAGE } from '../paging/page-size.ts'
import { distinct, keepKnown, stepArgs, typesIn } from '../path/walk-fields.ts'
import { relationshipsIn } from '../relationship/relationship.ts'
import { stancesIn } from '../stance/stance.ts'
import { type CommonNeighbor, commonNeighborsByArgs } from './common-neighbors.ts'
import {
  CLAIMS_PER_NODE,
  type NeighborhoodOrder,
  neighborhoodByArgs,
  type Omitted,
  type Subgraph,
} from './neighborhood.ts'

declare module '../declared/cost.ts' {
  interface Sizes {
    readonly subgraphNodes: number
    /** The number of relationships, and of stances. */
    readonly subgraphClaims: number
  }
}

declare module '../builder.ts' {
  interface Enums {
    NeighborhoodOrder: NeighborhoodOrder
  }
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

/** What each step outward reads, in points. */
const WORK = 100

builder.objectType('Subgraph', {
  description: 'A part of the graph: entities, and claims that join them.',
  fields: (t) => ({
    nodes: t.field({
      type: ['Entity'],
      cost: { size: 'subgraphNodes' },
      description: 'The entities: those asked for, then in the order in which they were reached.',
      resolve: ({ nodes }, _, context) => nodes.map((slug) => entityIn(context, slug)),
    }),
    relationships: t.field({
      type: ['Relationship'],
      cost: { size: 'subgraphClaims' },
      description: 'The relationships along which they were reached, between nodes of the subgraph.',
      resolve: ({ relationships }, _, context) => relationshipsIn(context, relationships),
    }),
    stances: t.field({
      type: ['Stance'],
      cost: { size: 'subgraphClaims' },
      description: 'The stances along which they were reached, between nodes of the subgraph.',
      resolve: ({ stances }, _, context) => stancesIn(context, stances),
    }),
    complete: t.boolean({
      description: 'Whether nothing is omitted around any node that was expanded.',
      resolve: ({ omitted }) => omitted.length === 0,
    }),
    omitted: t.field({
      type: ['OmittedClaims'],
      description:
        'What is omitted around the expanded nodes, most first; ties by slug, then type. Claims of a type without a row are all shown. Nodes at the full depth and sources are not expanded; their `degrees` say what is around them.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 50,
          description: `The number of rows, 1 to ${LARGEST_PAGE}.`,
        }),
      },
      cost: { size: ({ first }) => keepWithin('first', first, 1, LARGEST_PAGE) },
      resolve: ({ omitted }, { first }) => omitted.slice(0, first),
    }),
    totalOmitted: t.int({
      description: 'The number of rows of `omitted` in all.',
      resolve: ({ omitted }) => omitted.length,
    }),
  }),
})

builder.objectType('OmittedClaims', {
  description: 'How many claims of one type and direction of an entity are shown.',
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      description: 'The entity.',
      resolve: ({ entity }, _, context) => entityIn(context, entity),
    }),
    type: t.expose('type', { type: 'ClaimType', description: 'The type of the relationship, or STANCE.' }),
    direction: t.expose('direction', { type: 'Direction', description: 'Seen from the entity.' }),
    shown: t.exposeInt('shown', { description: 'The number of claims that are shown.' }),
    total: t.exposeInt('total', { description: 'The number of visible claims that satisfy the arguments.' }),
  }),
})

builder.objectType('CommonNeighbor', {
  description: 'An entity that is joined to all of the entities asked for.',
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      description: 'The common neighbor.',
      resolve: ({ entity }, _, context) => entityIn(context, entity),
    }),
    claims: t.field({
      type: ['Claim'],
      args: { first: t.arg.int({ required: true, defaultValue: 10, description: `How many: 1 to ${LARGEST_PAGE}.` }) },
      cost: { size: ({ first }) => keepWithin('first', first, 1, LARGEST_PAGE) },
      description: `The claims that join it to them: first the most certain claim with each, then the next with each; at most ${MOST_CLAIMS} with each.`,
      resolve: ({ claims }, { first }) => claims.slice(0, first),
    }),
    totalClaims: t.exposeInt('totalClaims', { description: 'The number of claims that join it to them.' }),
  }),
})

builder.enumType('NeighborhoodOrder', {
  description: 'Which claims of one type and direction come first. Ties: the newest, then by id.',
  values: {
    NEWEST: { description: 'Those that begin last.' },
    DEGREE: {
      description:
        'Those that lead to the entities with the most claims. Claims of any time count for it, and retracted ones too.',
    },
    CONFIDENCE: { description: 'Those with the highest confidence.' },
  },
})

const kindsArg =
  'Only along claims that lead to entities of these kinds. The entities of `of` are always nodes, but a claim that leads to one of them is followed only if that has one of these kinds. Default: all kinds.'

builder.queryFields((t) => ({
  neighborhood: t.field({
    type: 'Subgraph',
    description: `What is around some entities, breadth first: of each type and direction the first claims in the order of its argument, so that no type crowds out another. Sources are shown, and expanded only if they are asked for. At most \`first\` nodes and ${CLAIMS_PER_NODE} claims for each; \`omitted\` counts the rest. One statement for each level.`,
    args: {
      of: t.arg.stringList({ required: true, description: `The slugs of 1 to ${MOST_STARTS} entities.` }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `The number of steps, 1 to ${MOST_DEPTH}.`,
      }),
      ...stepArgs(t.arg),
      direction: t.arg({
        type: 'Direction',
        required: true,
        defaultValue: 'BOTH',
        description: 'Follow only claims of this direction, seen from the node that is expanded.',
      }),
      kinds: t.arg({ type: ['EntityKind'], description: kindsArg }),
      perType: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `The number of claims of each type and direction of a node, 1 to ${MOST_PER_TYPE}.`,
      }),
      orderBy: t.arg({
        type: 'NeighborhoodOrder',
        required: true,
        defaultValue: 'NEWEST',
        description: 'Which claims of each type and direction are shown where there are more than `perType`.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 300,
        description: `The number of nodes, including those of \`of\`, up to ${MOST_NODES}.`,
      }),
    },
    check: ({ of, depth, perType, first }) => {
      const starts = keepLength('of', of, 1, MOST_STARTS)
      keepWithin('depth', depth, 1, MOST_DEPTH)
      keepWithin('perType', perType, 1, MOST_PER_TYPE)
      keepWithin('first', first, starts, MOST_NODES)
    },
    cost: {
      sizes: { subgraphNodes: ({ first }) => first, subgraphClaims: ({ first }) => CLAIMS_PER_NODE * first },
      work: ({ depth }) => WORK * depth,
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
      'Entities that are joined to all of the given entities. Those with the most claims first; ties by slug. Sources only if `kinds` names them.',
    args: {
      of: t.arg.stringList({ required: true, description: `The slugs of 2 to ${MOST_STARTS} entities.` }),
      ...stepArgs(t.arg),
      kinds: t.arg({
        type: ['EntityKind'],
        description: 'Only entities of these kinds. Default: all kinds except sources.',
      }),
      first: t.arg.int({ required: true, defaultValue: USUAL_PAGE, description: `How many: 1 to ${LARGEST_PAGE}.` }),
    },
    check: ({ of }) => {
      keepLength('of', of, 2, MOST_STARTS)
    },
    cost: { size: ({ first }) => keepWithin('first', first, 1, LARGEST_PAGE), work: WORK },
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
