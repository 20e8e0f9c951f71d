import type { Where } from '../filter/compose-where.ts'
import { composeWheres } from '../filter/several-wheres.ts'
import type { Load } from '../graph/loader.ts'
import { type AlignmentArgs, mostAlignedFirst } from './alignment.ts'
import type { Formula } from './alignment-formula.ts'
import type { Duplicates } from './sides.ts'

/** The arguments of `alignment`, but those of its page. */
export interface AlignmentAsked extends Formula {
  readonly actors: Where
  readonly with?: Where | null | undefined
  readonly targets?: Where | null | undefined
  readonly duplicates: Duplicates
  readonly minShared: number
}

/** What is asked, as the list takes it. */
export function alignmentLoad({ actors, with: others, targets, ...args }: AlignmentAsked): Load<AlignmentArgs> {
  const wheres = composeWheres({
    actors: ['Actor', actors],
    others: ['Actor', others ?? actors],
    targets: ['Entity', targets ?? DEFAULT_TARGETS],
  })
  const { measure, normalization, duplicates, minShared } = args
  return {
    key: '',
    args: { ...wheres.texts, measure, normalization, duplicates, minShared },
    selection: { filter: { ...wheres, text: '' }, order: mostAlignedFirst },
  }
}

const DEFAULT_TARGETS = { or: [{ policy: {} }, { proposition: {} }] }
