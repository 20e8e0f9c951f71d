import type { Room } from '../page/use-width.ts'
import { countsOf, type Row, type RowGroup } from './rows.ts'

/** Where the parts of the picture lie, in pixels. */
export interface Places {
  readonly em: number
  readonly width: number
  /** Names stand above the bars where there is no room beside them. */
  readonly isNarrow: boolean
  readonly left: number
  readonly right: number
  /** Where the words begin. */
  readonly words: number
  readonly nameWidth: number
  readonly head: number
  readonly groupHeight: number
  readonly rowHeight: number
}

/** In units of the size of the text. */
const [NARROW, NAMES, WORDS] = [44, 15, 16]

export function placesIn({ width, em }: Room, isBrief: boolean): Places {
  const isNarrow = width < NARROW * em
  const nameWidth = isNarrow ? width : NAMES * em
  return {
    ...{ em, width, isNarrow, nameWidth },
    left: isNarrow ? 0 : nameWidth + em,
    right: isNarrow ? width : width - (WORDS + 1) * em,
    words: isNarrow ? 0 : width - WORDS * em,
    head: em * 2,
    groupHeight: em * (isNarrow ? 4.25 : 2.75),
    rowHeight: em * (isNarrow ? (isBrief ? 3.25 : 4.25) : isBrief ? 1.625 : 2.625),
  }
}

/** Where a score from -2 to 2 lies. */
export const xOf = ({ left, right }: Places, score: number) => left + ((score + 2) / 4) * (right - left)

/** What is on either side of the middle; half of those who are neutral are on each. */
const STACKED = ['STRONGLY_OPPOSES', 'OPPOSES', 'NEUTRAL', 'SUPPORTS', 'STRONGLY_SUPPORTS'] as const

export interface Segment {
  readonly position: (typeof STACKED)[number]
  readonly rows: readonly Row[]
  /** In holders, from the middle. */
  readonly from: number
  readonly to: number
}

/** The holders of a group beside one another, from against to for. */
export function segmentsOf({ rows }: RowGroup): readonly Segment[] {
  const counts = countsOf(rows)
  const size = (position: (typeof STACKED)[number]) => counts.get(position)?.length ?? 0
  let at = -(size('STRONGLY_OPPOSES') + size('OPPOSES') + size('NEUTRAL') / 2)
  return STACKED.flatMap((position) => {
    const from = at
    at += size(position)
    return at > from ? [{ position, rows: counts.get(position) ?? [], from, to: at }] : []
  })
}

/** How many holders half of the width stands for, so that all groups have one scale. */
export function halfOf(groups: readonly RowGroup[]): number {
  const ends = groups.flatMap((group) => segmentsOf(group).flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]))
  return Math.max(1, ...ends)
}
