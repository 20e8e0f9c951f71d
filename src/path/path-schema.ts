import { builder } from '../builder.ts'
import { MOST_CLAIMS } from '../claim/claims-between.ts'
import { sentenceOf } from '../claim/sentence.ts'
import { keepLength, keepWithin } from '../declared/bounds.ts'
import { entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { PROPERTIES } from '../graph/columns.ts'
import { type Hop, MOST_RANKED, type Path, type PathArgs, type PathResult, pathsByArgs, type Stop } from './paths.ts'
import { distinct, keepKnown, stepArgs, typesIn } from './walk-fields.ts'
import { MOST_WAYS } from './ways.ts'

declare module '../declared/cost.ts' {
  interface Sizes {
    readonly paths: number
    readonly hops: number
  }
}

declare module '../builder.ts' {
  interface Enums {
    PathRank: PathArgs['rankBy']
    PathStop: Stop
  }
  interface Objects {
    Path: Path
    PathHop: Hop
    PathResult: PathResult & Exportable
  }
}

const MOST_HOPS = 6
const MOST_PATHS = 50
const MOST_NAMED = 50

/** What searching for paths with one more hop reads, in points. */
const WORK_OF_HOP = 200

builder.enumType('PathRank', {
  description: 'The order of paths.',
  values: {
    HOPS: { description: 'Fewest hops first; ties by the slugs along the way.' },
    CONFIDENCE: {
      description: `The ${MOST_RANKED} shortest paths, most certain first: by the product of the confidence of the best claim of each hop. Ties by hops, then by the slugs along the way.`,
    },
  },
})

builder.enumType('PathStop', {
  description: 'Why a search for paths stopped early.',
  values: {
    TIME: {
      description:
        'Its time was up: longer paths are missing, and perhaps some of the length that was being searched. If no path had been found by then, that is the error TIMEOUT.',
    },
    BOUND: {
      description: `There are ${MOST_WAYS} walks of one length or more: some paths of that length are returned, and others may be missing. If none of those walks is a path, that is the error TOO_LARGE.`,
    },
  },
})

builder.objectType('PathResult', {
  description: 'The result of a search for paths.',
  fields: (t) => ({
    paths: t.expose('paths', {
      type: ['Path'],
      cost: { size: 'paths' },
      description: 'The paths, in the order asked for. Empty only if there are none.',
    }),
    complete: t.exposeBoolean('complete', {
      description:
        'Whether these are exactly the first paths of the order, and all paths if they are fewer than `first`.',
    }),
    stoppedBecause: t.expose('stoppedBecause', {
      type: 'PathStop',
      nullable: true,
      description: 'Why the search stopped early; null if it is complete.',
    }),
  }),
})

builder.objectType('Path', {
  description: 'A sequence of different entities, each joined to the next by claims.',
  fields: (t) => ({
    length: t.int({ description: 'The number of hops.', resolve: ({ hops }) => hops.length }),
    confidence: t.exposeFloat('confidence', {
      description: 'The product of the confidence of the best claim of each hop, to six decimal places.',
    }),
    sentence: t.string({
      reads: [...PROPERTIES, 'speech'],
      description: 'The path in words: one sentence for the first claim of each hop.',
      resolve: async ({ hops }, _, context) => {
        const firsts = hops.flatMap(({ claims }) => claims.slice(0, 1))
        return (await Promise.all(firsts.map((claim) => sentenceOf(claim, context)))).join(' ')
      },
    }),
    hops: t.expose('hops', {
      type: ['PathHop'],
      cost: { size: 'hops' },
      description: 'The hops, from the first entity to the last.',
    }),
  }),
})

builder.objectType('PathHop', {
  description: 'A hop from one entity to the next, with all claims that join the two.',
  fields: (t) => ({
    from: t.field({
      type: 'Entity',
      description: 'The entity where it starts.',
      resolve: ({ from }, _, context) => entityIn(context, from),
    }),
    to: t.field({
      type: 'Entity',
      description: 'The entity where it ends.',
      resolve: ({ to }, _, context) => entityIn(context, to),
    }),
    reversed: t.exposeBoolean('reversed', {
      description: 'Whether all of its claims point backwards, from its end to its start.',
    }),
    claims: t.field({
      type: ['Claim'],
      description: 'The claims that join the two: most certain first, then newest, then by slug or id.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 5,
          description: `The number of claims, 1 to ${MOST_CLAIMS}.`,
        }),
      },
      cost: { size: ({ first }) => keepWithin('first', first, 1, MOST_CLAIMS) },
      resolve: ({ claims }, { first }) => claims.slice(0, first),
    }),
    totalClaims: t.exposeInt('totalClaims', { description: 'The number of claims that join the two.' }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    type: 'PathResult',
    description: `Finds paths between two entities, shortest first by default. Every hop is joined by visible claims that satisfy the arguments; several claims between two entities are one hop. A source lies on a path only as an end, or if \`through\` names it. If there is no path, the list is empty and complete. The search uses at most half of the time of a statement. docs/analysis.md has the rules.`,
    args: {
      from: t.arg.string({ required: true, description: 'The slug of the entity to start from.' }),
      to: t.arg.string({ required: true, description: 'The slug of the entity to reach.' }),
      maxHops: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `The largest number of hops, 1 to ${MOST_HOPS}. Each further hop costs many times as much.`,
      }),
      ...stepArgs(t.arg),
      direction: t.arg({
        type: 'Direction',
        required: true,
        defaultValue: 'BOTH',
        description: 'The direction of the claims at every hop: OUTGOING along the path, INCOMING against it.',
      }),
      through: t.arg.stringList({
        description: 'Slugs of up to 5 entities that must lie on the path, in any order, whatever their kinds.',
      }),
      avoid: t.arg.stringList({ description: 'Slugs of entities that must not lie on the path, except as ends.' }),
      avoidKinds: t.arg({
        type: ['EntityKind'],
        description: 'Kinds of entities that must not lie on the path, except as ends.',
      }),
      minConfidence: t.arg.float({
        description:
          'Only claims of at least this confidence, 0 to 1. What only background shows, such as that a ministry is part of its government, is inferred with 0.3: a higher value leaves it out.',
      }),
      rankBy: t.arg({ type: 'PathRank', required: true, defaultValue: 'HOPS', description: 'The order.' }),
      first: t.arg.int({ required: true, defaultValue: 5, description: `The number of paths, 1 to ${MOST_PATHS}.` }),
    },
    check: ({ through, avoid, minConfidence }) => {
      const both = through?.find((slug) => avoid?.includes(slug))
      if (both !== undefined)
        throw badInput(`Arguments 'through' and 'avoid' both name ${shown(both)}; take it out of one.`)
      keepLength('through', through, 0, MOST_HOPS - 1)
      keepLength('avoid', avoid, 0, MOST_NAMED)
      keepWithin('minConfidence', minConfidence ?? 0, 0, 1)
    },
    cost: {
      sizes: {
        paths: ({ first }) => keepWithin('first', first, 1, MOST_PATHS),
        hops: ({ maxHops }) => keepWithin('maxHops', maxHops, 1, MOST_HOPS),
      },
      work: ({ maxHops }) => WORK_OF_HOP * maxHops,
    },
    resolve: async (_, { from, to, through, avoid, types, avoidKinds, minConfidence, ...given }, context, info) => {
      const named = { through: distinct(through), avoid: distinct(avoid) }
      await keepKnown(context, { from: [from], to: [to], ...named })
      const found = await pathsByArgs(context).load({
        ...{ from, to, ...given, ...named },
        through: named.through.filter((slug) => slug !== from && slug !== to),
        types: typesIn(types),
        avoidKinds: distinct(avoidKinds),
        minConfidence: minConfidence ?? 0,
      })
      return { ...found, exportAddress: exportAddress(info, context) }
    },
  }),
)
