import { builder } from '../builder.ts'
import { claimsIn } from '../claim/claim.ts'
import type { Context } from '../context.ts'
import { entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { whereArg } from '../filter/list-args.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { relationshipsIn } from '../relationship/relationship.ts'
import { stanceIn } from '../stance/stance.ts'
import { type Chain, type ReadingAsked, readingOf } from './basis.ts'
import { basisArgs, workOf } from './basis-schema.ts'
import { inFigures, mostPairsOf } from './comparisons.ts'
import type { ContradictionReason, SidedStance } from './contradiction-pairs.ts'
import { type Contradiction, contradictions, wayByEnds } from './contradictions.ts'

declare module '../builder.ts' {
  interface Enums {
    ContradictionReason: ContradictionReason
  }
  interface Listed {
    Contradiction: Contradiction
  }
  interface Objects {
    ContradictionPosition: SidedStance
  }
}

/** What it reads to find the first page, in points. */
const WORK = 2_000

builder.enumType('ContradictionReason', {
  description: 'Why two stances of one holder contradict each other.',
  values: {
    SAME_DAY: {
      description:
        'Opposite sides of one target, to the same audience, dated alike: the last day on which each can have begun is the same.',
    },
    OVERLAPPING: {
      description:
        'Opposite sides of one target, to the same audience, at overlapping times: one begins by the last day on which the other can have ended.',
    },
    PUBLIC_AND_PRIVATE: {
      description:
        'One in public and one in private: on opposite sides of one target, or about two targets that relationships other than BEARS_ON join. Judge by `via` whether they belong together.',
    },
    DIFFERENT_BASES: {
      description:
        'Opposite sides of one target, to the same audience, known by different bases, whatever the day: a holder says one thing and does another, for example.',
    },
  },
})

builder.objectType('ContradictionPosition', {
  description: 'One of two positions that contradict each other.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is about; for BEARING, the thing that the stance bears on.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    side: t.field({
      type: 'Polarity',
      description: 'The side that it is on.',
      resolve: ({ side }) => (side > 0 ? 'FOR' : 'AGAINST'),
    }),
    basis: t.field({
      type: 'Basis',
      description: 'How it is known.',
      resolve: ({ basis = 'STATED' }) => basis,
    }),
    because: t.field({
      type: ['Claim'],
      cost: { size: 2 },
      description:
        'The claims that it is based on: a stance; a stance and the BEARS_ON that leads to the target; an act.',
      resolve: (position, _, context) => claimsIn(context, chainOf(position)),
    }),
  }),
})

builder.objectType('Contradiction', {
  description: 'Two stances of one holder that contradict each other.',
  fields: (t) => ({
    reason: t.expose('reason', { type: 'ContradictionReason', description: 'Why they contradict each other.' }),
    holder: t.field({
      type: 'Actor',
      description: 'The holder of both.',
      resolve: ({ holder }, _, context) => entityIn(context, holder, ...actorKinds),
    }),
    a: t.field({
      type: 'Stance',
      nullable: true,
      description:
        'The public one, or the earlier of two to the same audience; of two with different bases the one with the better basis. Null for an act.',
      resolve: ({ a }, _, context) => stanceOf(context, a),
    }),
    b: t.field({
      type: 'Stance',
      nullable: true,
      description: 'The private one, or the later of two, or the one with the lower basis. Null for an act.',
      resolve: ({ b }, _, context) => stanceOf(context, b),
    }),
    positionOfA: t.field({
      type: 'ContradictionPosition',
      description: 'The position that `a` shows, with its evidence.',
      resolve: ({ a }) => a,
    }),
    positionOfB: t.field({
      type: 'ContradictionPosition',
      description: 'The position that `b` shows, with its evidence.',
      resolve: ({ b }) => b,
    }),
    via: t.field({
      type: ['Relationship'],
      cost: { size: 2 },
      description:
        'The relationships that lead from the target of `b` to that of `a`, by the most certain way; empty if both are about the same target.',
      resolve: async ({ a, b }, _, context) => {
        if (a.target === b.target) return []
        const way = await wayByEnds(context).load(`${b.target} ${a.target}`)
        return relationshipsIn(context, way?.via ?? [])
      },
    }),
  }),
})

connectionTypes('Contradiction')

builder.queryField('contradictions', (t) =>
  t.field({
    type: 'ContradictionConnection',
    description: `Pairs of stances of one holder that contradict each other, by the slugs of holder and stances. With \`basis\`, positions of other bases are compared too. NEUTRAL and MIXED stances contradict nothing. Each page costs what reading all matching stances and what joins their targets costs. All fields of a request together may compare ${inFigures(mostPairsOf('stances'))} pairs of positions or, with \`apart: 2\`, ${inFigures(mostPairsOf('targets'))} pairs of targets; beyond that the error is TOO_LARGE.`,
    args: {
      ...basisArgs(t.arg),
      ...whereArg(t.arg, 'Stance'),
      apart: t.arg.int({
        required: true,
        defaultValue: 1,
        description:
          'How many relationships may lie between the two targets: 1 or 2. With 2, the entity between them is not a source, a country or a topic, because those join nearly everything. Across targets only stances are compared.',
      }),
      ...t.arg.connectionArgs(),
    },
    check: keepApart,
    cost: { page: pageSize, work: workOf(WORK) },
    resolve: (_, args, context, info) => {
      const reading = readingOf('contradictions', args)
      const listing = { list: contradictions, args: { apart: args.apart, reading } }
      return nodeConnection({ key: '', args, context, info }, listing)
    },
  }),
)

/** Throws BAD_USER_INPUT for other than 1 and 2. */
function keepApart({ apart, ...asked }: ReadingAsked & { readonly apart: number }): void {
  readingOf('contradictions', asked)
  if (apart === 1 || apart === 2) return
  throw badInput(`Argument 'apart' of 'contradictions' must be 1 or 2; got ${shown(apart)}.`)
}

const chainOf = ({ because, slug }: SidedStance): Chain => because ?? [slug]

function stanceOf(context: Context, position: SidedStance) {
  const [key = ''] = chainOf(position)
  return key.includes(':') ? null : stanceIn(context, key)
}
