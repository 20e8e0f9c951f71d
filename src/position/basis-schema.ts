import type { ArgBuilder } from '@pothos/core'
import { builder } from '../builder.ts'
import type { Basis, HolderRole } from './basis.ts'

declare module '../builder.ts' {
  interface Enums {
    Basis: Basis
    HolderRole: HolderRole
  }
}

builder.enumType('Basis', {
  description:
    'How a position is known. Of several bases the best counts, whatever the day: STATED, then BEARING, then ACT.',
  values: {
    STATED: { description: 'By stances on the target itself.' },
    BEARING: {
      description:
        'By stances on something that bears on the target (BEARS_ON). Support of it counts for the `polarity` of the claim; opposition counts for the opposite, if the claim has `denialToo: true`. The latest stances of the holder must all be on one side. Only one step is followed. The score is 1 or -1, whatever the emphasis.',
    },
    ACT: {
      description:
        'By acts of the holder on a policy: PROPOSED, IMPOSED and IMPLEMENTS are for it, LIFTED is against it. Acts with a `modality` other than CERTAIN do not count. The score is 1 or -1.',
    },
  },
})

builder.enumType('HolderRole', {
  description: 'Who counts as the holder of a stance, or as the actor of an act.',
  values: {
    SPEAKER: { description: 'The actor who expressed the stance, or who acted.' },
    PRINCIPAL: {
      description:
        'The body on whose behalf the stance was expressed, such as the ministry of a spokesman; without one, as SPEAKER.',
    },
    SIDE: {
      description:
        'The country on whose side the speaker or actor is, by the rules of `Stance.side`. All that the side says and does makes one position.',
    },
  },
})

type Types = typeof builder.$inferSchemaTypes

/** Which bases count, and how certain a position must be. */
export function basisArgs(t: ArgBuilder<Types>) {
  return {
    basis: t({
      type: ['Basis'],
      required: true,
      defaultValue: ['STATED'],
      description: 'Which bases count. Of several, the best that a position has.',
    }),
    minConfidence: t.float({
      required: true,
      defaultValue: 0,
      description:
        'Leaves out evidence with a lower confidence: that of a stance; for BEARING, that of the stance times that of the BEARS_ON; for ACT, half that of the act. It only leaves out: every position that remains has full weight.',
    }),
  }
}

/** The same, with `holderAs`. */
export function readingArgs(t: ArgBuilder<Types>) {
  return {
    holderAs: t({
      type: 'HolderRole',
      required: true,
      defaultValue: 'SPEAKER',
      description: 'Who counts as the holder.',
    }),
    ...basisArgs(t),
  }
}

/** The cost of reading positions, in points, which grows with the number of bases. */
export const workOf =
  (points: number) =>
  ({ basis }: { readonly basis: readonly Basis[] }) =>
    points * new Set(basis).size
