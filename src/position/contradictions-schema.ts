import { builder } from '../builder.ts'
import { nodeConnection } from '../connection.ts'
import { connectionTypes } from '../connection-types.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { composeWhere } from '../filter/compose-where.ts'
import { whereArg } from '../filter/list-args.ts'
import { relationshipsIn } from '../relationship/relationship.ts'
import { stanceIn } from '../stance/stance.ts'
import { heavy } from '../work.ts'
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
  description: 'How two stances of one holder go against each other.',
  values: {
    SAME_DAY: { description: 'On opposite sides of one target, before the same audience, from the same day on.' },
    OVERLAPPING: {
      description:
        'On opposite sides of one target, before the same audience, at one time: the end of one is known and the other begins before it.',
    },
    PUBLIC_AND_PRIVATE: {
      description:
        'One in public and one in private: on opposite sides of one target, or on either side of two that relationships join. Whether those go together is for the reader to judge by `via`.',
    },
  },
})

builder.objectType('Contradiction', {
  description: 'Two stances of one holder that cannot both be the whole truth.',
  fields: (t) => ({
    reason: t.expose('reason', { type: 'ContradictionReason', description: 'How they go against each other.' }),
    holder: t.field({
      type: 'Actor',
      description: 'Who takes both.',
      resolve: ({ holder }, _, context) => entityIn(context, holder, ...actorKinds),
    }),
    a: t.field({
      type: 'Stance',
      description: 'The public one; of two before the same audience the earlier.',
      resolve: ({ a }, _, context) => stanceIn(context, a.slug),
    }),
    b: t.field({
      type: 'Stance',
      description: 'The private one, or the later.',
      resolve: ({ b }, _, context) => stanceIn(context, b.slug),
    }),
    via: t.field({
      type: ['Relationship'],
      extensions: { listSize: 2 },
      description:
        'The relationships that lead from the target of `b` to that of `a`, of several ways the one that is surest; empty where both are about the same.',
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
    description: `Stances of one holder that go against each other, by the slugs of holder and stances. What takes no side, as NEUTRAL and MIXED, goes against nothing. A computed list: each page costs what reading all stances of which the filter holds costs, and what joins their targets. A request that would hold more than ${MOST_COMPARISONS} positions against one another, in all of its fields, or where \`apart\` is 2 ${MOST_TARGETS} pairs of targets, is TOO_LARGE: ask of fewer stances.`,
    args: {
      ...whereArg(t.arg, 'Stance'),
      apart: t.arg.int({
        required: true,
        defaultValue: 1,
        description:
          'How many relationships the targets of what is said in public and in private may lie apart: 1, or 2 with one entity between them that is no source.',
      }),
      ...t.arg.connectionArgs(),
    },
    extensions: { sizes: keepApart, ...heavy(WORK) },
    resolve: (_, { where, ...asked }, context, info) => {
      const selection = { filter: where ? composeWhere('Stance', where, true) : null, order: null }
      const listing = { list: contradictions, args: { apart: asked.apart }, selection }
      return nodeConnection({ key: '', args: { ...asked, where }, context, info }, listing)
    },
  }),
)

/** Throws BAD_USER_INPUT for other than 1 and 2. */
function keepApart({ apart }: { readonly apart: number }) {
  if (apart === 1 || apart === 2) return {}
  throw badInput(`Argument 'apart' of 'contradictions' must be 1 or 2; got ${shown(apart)}.`)
}
