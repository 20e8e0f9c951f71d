import type { Change, CompareQuery } from '../generated/graphql.ts'

export type MatrixAnswer = CompareQuery['stanceMatrix']
/** What a position that is gone is called: it depends on the clock that was moved. */
export type Gone = Extract<Change, 'ENDED' | 'RETRACTED'>
export type Cell = MatrixAnswer['cells'][number]

/** How a position changed between two dates or moments, by the rules of `stanceChanges`. */
export interface Move {
  readonly change: Change
  readonly before: Cell | null
}

export const changeWords: Readonly<Record<Change, string>> = {
  NEW: 'new',
  STRONGER: 'stronger',
  WEAKER: 'weaker',
  FLIPPED: 'on the other side',
  ENDED: 'ended',
  RETRACTED: 'retracted',
}

export const changeMarks: Readonly<Record<Change, string>> = {
  NEW: '+',
  STRONGER: '↑',
  WEAKER: '↓',
  FLIPPED: '⇄',
  ENDED: '×',
  RETRACTED: '×',
}

export const cellKey = (holder: string, target: string) => `${holder} ${target}`
export const keyOf = ({ holder, target }: Cell) => cellKey(holder.slug, target.slug)

/** What moved between two answers, by cell. */
export function movesBetween(before: MatrixAnswer, after: MatrixAnswer, gone: Gone): ReadonlyMap<string, Move> {
  const earlier = new Map(before.cells.map((cell) => [keyOf(cell), cell]))
  const later = new Map(after.cells.map((cell) => [keyOf(cell), cell]))
  const keys = new Set([...later.keys(), ...earlier.keys()])
  return new Map(
    [...keys].flatMap((key) => {
      const [was, is] = [earlier.get(key) ?? null, later.get(key) ?? null]
      const change = changeOf(was, is, gone)
      return change ? [[key, { change, before: was }]] : []
    }),
  )
}

type Scored = Pick<Cell, 'score'> | null

/** MIXED has no score: its strength is 0, and it is on no side. */
export function changeOf(before: Scored, after: Scored, gone: Gone): Change | null {
  if (!before) return after ? 'NEW' : null
  if (!after) return gone
  const [was, is] = [before.score ?? 0, after.score ?? 0]
  if (was * is < 0) return 'FLIPPED'
  if (Math.abs(is) > Math.abs(was)) return 'STRONGER'
  return Math.abs(is) < Math.abs(was) ? 'WEAKER' : null
}
