import { composeWhere } from '../filter/compose-where.ts'
import { severalFilters } from '../filter/several-filters.ts'
import type { Filter } from '../graph/list.ts'
import type { Load } from '../graph/loader.ts'
import { type AlignmentArgs, mostAlignedFirst } from './alignment.ts'
import type { Formula } from './alignment-formula.ts'
import { type ReadingAsked, readingOf } from './basis.ts'
import type { Duplicates } from './sides.ts'

/** How it is compared, of the arguments of `alignment`. */
export interface AlignmentOptions extends Formula, ReadingAsked {
  readonly duplicates: Duplicates
  readonly minShared: number
}

/** What is compared, of the arguments of `alignment`; null where one is left out. */
export interface AlignmentFilters {
  readonly actors: Filter | null
  readonly with: Filter | null
  readonly targets: Filter | null
}

/** What is asked, as the list takes it. */
export function alignmentLoad(
  { measure, normalization, duplicates, minShared, ...asked }: AlignmentOptions,
  { actors, with: others, targets }: AlignmentFilters,
): Load<AlignmentArgs> {
  const filters = severalFilters({
    actors,
    others: others ?? actors,
    targets: targets ?? composeWhere('Entity', DEFAULT_TARGETS, { isWhole: true, name: 'targets_' }),
  })
  const sought = { ...filters, reading: readingOf('alignment', asked) }
  return {
    key: '',
    args: { sought, measure, normalization, duplicates, minShared },
    selection: { filter: null, order: mostAlignedFirst },
  }
}

const DEFAULT_TARGETS = { or: [{ policy: {} }, { proposition: {} }] }
