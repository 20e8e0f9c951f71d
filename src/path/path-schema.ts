import { builder } from '../builder.ts'
import { MOST_CLAIMS } from '../claim/claims-between.ts'
import { sentenceOf } from '../claim/sentence.ts'
import { entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { heavy } from '../work.ts'
import { type Hop, MOST_RANKED, type Path, type PathArgs, type PathResult, pathsByArgs, type Stop } from './paths.ts'
import { distinct, keepKnown, keepLength, keepWithin, stepArgs, typesIn } from './walk-fields.ts'
import { MOST_WAYS } from './ways.ts'

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

/** What looking for paths of one more hop reads, in points. */
const WORK_OF_HOP = 200

builder.enumType('PathRank', {
  description: 'Which paths are the first.',
  values: {
    HOPS: { description: 'Those with fewest hops; what ties, by the slugs along the way.' },
    CONFIDENCE: {
      description: `Of the ${MOST_RANKED} shortest those whose hops are most certain: the product of the best claim of each hop; what ties, by hops, then by the slugs along the way.`,
    },
  },
})

builder.enumType('PathStop', {
  description: 'Why a search for paths looked no further.',
  values: {
    TIME: {
      description:
        'Its time was over: longer paths than those that are answered were not looked for. Where it was over before one was found, that is the error TIMEOUT.',
    },
    BOUND: {
      description: `There are more than ${MOST_WAYS} ways of one length: of that length any of them are answered, not the first by slug, and some that hold may be missing. Where none of them holds, that is the error TOO_LARGE.`,
    },
  },
})

builder.objectType('PathResult', {
  description: 'Ways from one entity to another.',
  fields: (t) => ({
    paths: t.expose('paths', {
      type: ['Path'],
      description: 'The first of them, in the order asked for. Empty only where there are none.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether they are exactly the first of the order, and all that there are if they are fewer.',
    }),
    stoppedBecause: t.expose('stoppedBecause', {
      type: 'PathStop',
      nullable: true,
      description: 'What cut the search; null where it is complete.',
    }),
  }),
})

builder.objectType('Path', {
  description: 'A sequence of different entities, each joined to the next.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops it has.', resolve: ({ hops }) => hops.length }),
    confidence: t.exposeFloat('confidence', {
      description: 'The product of the confidences of the best claim of each hop, to six places.',
    }),
    sentence: t.string({
      description: 'The way in words: the first claim of each hop, a sentence each.',
      resolve: async ({ hops }, _, context) => {
        const firsts = hops.flatMap(({ claims }) => claims.slice(0, 1))
        return (await Promise.all(firsts.map((claim) => sentenceOf(claim, context)))).join(' ')
      },
    }),
    hops: t.expose('hops', { type: ['PathHop'], description: 'Its steps, from the first entity to the last.' }),
  }),
})

builder.objectType('PathHop', {
  description: 'A step from one entity to the next, by all claims that join the two: a relationship or a stance each.',
  fields: (t) => ({
    from: t.field({
      type: 'Entity',
      description: 'Where it starts.',
      resolve: ({ from }, _, context) => entityIn(context, from),
    }),
    to: t.field({
      type: 'Entity',
      description: 'Where it ends.',
      resolve: ({ to }, _, context) => entityIn(context, to),
    }),
    reversed: t.exposeBoolean('reversed', {
      description: 'Whether all of its claims run the other way: from its end to its start.',
    }),
    claims: t.field({
      type: ['Claim'],
      description:
        'What joins the two, each with its evidence: the most certain first, of those the newest, and of those by slug or id.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 5, description: `How many: 1 to ${MOST_CLAIMS}.` }),
      },
      extensions: { sizes: ({ first }: Given) => ({ 'PathHop.claims': keepWithin('first', first, 1, MOST_CLAIMS) }) },
      resolve: ({ claims }, { first }) => claims.slice(0, first),
    }),
    totalClaims: t.exposeInt('totalClaims', { description: 'How many claims join the two.' }),
  }),
})

interface Given {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly first: number
  readonly minConfidence?: number | null
  readonly through?: readonly string[] | null
  readonly avoid?: readonly string[] | null
}

builder.queryField('paths', (t) =>
  t.field({
    type: 'PathResult',
    description: `Ways from one entity to another, shortest first unless another order is asked for: each a sequence of different entities, joined by claims that are seen and that all arguments let through. Several claims between two entities are one hop. Sources are not walked through unless \`through\` names them, but may be an end. From an entity to itself there is no path, and between two that nothing joins none either: the list is empty, and complete. It searches one length after another, in at most half of the time that a statement may take, and stops where it has enough.`,
    args: {
      from: t.arg.string({ required: true, description: 'The slug of the entity that they start from.' }),
      to: t.arg.string({ required: true, description: 'The slug of the entity that they lead to.' }),
      maxHops: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `How many hops they have at most: 1 to ${MOST_HOPS}. Each more costs many times as much.`,
      }),
      ...stepArgs(t.arg),
      direction: t.arg({
        type: 'Direction',
        required: true,
        defaultValue: 'BOTH',
        description: 'Which way the claims run: OUTGOING along the path, INCOMING against it, at each of its hops.',
      }),
      through: t.arg.stringList({
        description:
          'Slugs of up to 5 entities that must all lie on them, in any order, whatever their kinds; an end lies on them anyway.',
      }),
      avoid: t.arg.stringList({ description: 'Slugs of entities that must not lie between the ends.' }),
      avoidKinds: t.arg({ type: ['EntityKind'], description: 'Kinds of which none may lie between the ends.' }),
      minConfidence: t.arg.float({ description: 'Only claims at least as certain: 0 to 1.' }),
      rankBy: t.arg({ type: 'PathRank', required: true, defaultValue: 'HOPS', description: 'Which come first.' }),
      first: t.arg.int({ required: true, defaultValue: 5, description: `How many: 1 to ${MOST_PATHS}.` }),
    },
    extensions: {
      sizes: (given: Given) => {
        const { through, avoid } = given
        const both = through?.find((slug) => avoid?.includes(slug))
        if (both !== undefined)
          throw badInput(`Arguments 'through' and 'avoid' both name ${shown(both)}; take it out of one.`)
        keepLength('through', through, 0, MOST_HOPS - 1)
        keepLength('avoid', avoid, 0, MOST_NAMED)
        keepWithin('minConfidence', given.minConfidence ?? 0, 0, 1)
        return {
          'PathResult.paths': keepWithin('first', given.first, 1, MOST_PATHS),
          'Path.hops': keepWithin('maxHops', given.maxHops, 1, MOST_HOPS),
        }
      },
      ...heavy(({ maxHops }: Given) => WORK_OF_HOP * maxHops),
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
