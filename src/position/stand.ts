import { cypher } from '../graph/cypher.ts'
import { type Edge, list } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Code } from '../model/codes.ts'
import { type Basis, type Chain, type Reading, readingParams } from './basis.ts'
import { rests, saidOn, standing } from './said.ts'

/** The standing position of a holder on a target. */
export interface Stand extends Score {
  readonly basis: Basis
  /** Its evidence. */
  readonly because: readonly Chain[]
  /** The evidence of lower bases for the opposite side. */
  readonly opposed: readonly Chain[]
}

interface Score {
  readonly position: Code<'Position'>
  /** Null if it is MIXED. */
  readonly score: number | null
  /** The mean of all scores; null if all stances are MIXED. */
  readonly mean: number | null
  readonly contested: boolean
}

/** As a statement returns it. A statement that reads only stances returns their slugs as evidence. */
export type StandRow = Score & Rests

type Rests = Omit<Stand, keyof Score> | { readonly stances: readonly string[] }

export function standOf(row: StandRow): Stand {
  const { position, score, mean, contested } = row
  if (!('stances' in row)) {
    const { basis, because, opposed } = row
    return { position, score, mean, contested, basis, because: inOrder(because), opposed: inOrder(opposed) }
  }
  const stances = row.stances.toSorted()
  return { position, score, mean, contested, basis: 'STATED', because: stances.map((slug) => [slug]), opposed: [] }
}

const inOrder = (chains: readonly Chain[]) =>
  chains.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))

/** The position of one holder on one target, both slugs; null if it has none. */
export async function standOfPair(
  scope: Scope,
  holder: string,
  target: string,
  reading: Reading,
): Promise<Stand | null> {
  const selection = { filter: null, order: null }
  const [row] = await pairs.slices(scope).load({ key: `${holder} ${target}`, args: reading, selection, slice: WHOLE })
  return row ? standOf({ ...row, ...row.rests }) : null
}

const pairs = list<Edge & Score & { readonly rests: Rests }, Reading, 'said' | 'standing' | 'rests'>(
  cypher('position/pairs', { hooks: ['said', 'standing', 'rests'] }),
  (reading) => ({
    params: readingParams(reading),
    hooks: { said: () => saidOn(reading), standing: () => standing(reading), rests: () => rests(reading) },
  }),
)

const WHOLE = { after: null, before: null, limit: 1, fromEnd: false }
