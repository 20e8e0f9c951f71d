import { builder } from '../builder.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { whereArg } from '../filter/list-args.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { relationshipsIn } from '../relationship/relationship.ts'
import { stanceIn } from '../stance/stance.ts'
import { MOST_COMPARISONS, MOST_TARGETS } from './comparisons.ts'
import type { ContradictionReason } from './contradiction-pairs.ts'
import { type Contradiction, contradictions, wayByEnds } from './contradictions.ts'

declare module '../builder.ts' {
  interface Enums {
    ContradictionReason: ContradictionReason
  }
  interface Listed {
    Contradiction: Contradiction
  }
}

/** What it reads to find the first page, in points. */
const WORK = 2_000

builder.enumType('ContradictionReason', {
  description: 'Why two stances of one holder contradict each other.',
  values: {
    SAME_DAY: { description: 'Opposite sides of one target, to the same audience, beginning on the same day.' },
    OVERLAPPING: {
      description:
        'Opposite sides of one target, to the same audience, at overlapping times: one begins before the known end of the other.',
    },
    PUBLIC_AND_PRIVATE: {
      description:
        'One in public and one in private: on opposite sides of one target, or about two targets that relationships join. Judge by `via` whether they belong together.',
    },
  },
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
      description: 'The public one, or the earlier of two to the same audience.',
      resolve: ({ a }, _, context) => stanceIn(context, a.slug),
    }),
    b: t.field({
      type: 'Stance',
      description: 'The private one, or the later of two.',
      resolve: ({ b }, _, context) => stanceIn(context, b.slug),
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
    description: `Pairs of stances of one holder that contradict each other, by the slugs of holder and stances. NEUTRAL and MIXED stances contradict nothing. Each page costs what reading all matching stances and what joins their targets costs. All fields of a request together may compare ${MOST_COMPARISONS} pairs of positions and, with \`apart: 2\`, ${MOST_TARGETS} pairs of targets; beyond that the error is TOO_LARGE.`,
    args: {
      ...whereArg(t.arg, 'Stance'),
      apart: t.arg.int({
        required: true,
        defaultValue: 1,
        description:
          'How many relationships may lie between the two targets: 1 or 2. With 2, the entity between them is not a source.',
      }),
      ...t.arg.connectionArgs(),
    },
    check: keepApart,
    cost: { page: pageSize, work: WORK },
    resolve: (_, args, context, info) => {
      const listing = { list: contradictions, args: { apart: args.apart } }
      return nodeConnection({ key: '', args, context, info }, listing)
    },
  }),
)

/** Throws BAD_USER_INPUT for other than 1 and 2. */
function keepApart({ apart }: { readonly apart: number }): void {
  if (apart === 1 || apart === 2) return
  throw badInput(`Argument 'apart' of 'contradictions' must be 1 or 2; got ${shown(apart)}.`)
}
