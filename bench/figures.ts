import { readFileSync, writeFileSync } from 'node:fs'
import type { Keys } from './keys.ts'
import type { Question, Variables } from './question.ts'

/** What a question costs Neo4j, whatever else the machine does: the mean of a few requests. */
export interface Figures {
  readonly statements: number
  readonly dbHits: number
}

export type FiguresByName = Readonly<Record<string, Figures>>

const REQUESTS = 5

export async function meanFigures(
  { variables }: Question,
  keys: Keys,
  profile: (variables: Variables) => Promise<Figures>,
): Promise<Figures> {
  let [statements, dbHits] = [0, 0]
  for (let n = 0; n < REQUESTS; n += 1) {
    const one = await profile(variables(n, keys))
    statements += one.statements
    dbHits += one.dbHits
  }
  return { statements: statements / REQUESTS, dbHits: Math.round(dbHits / REQUESTS) }
}

/** The figures in the repository. */
export function committedFigures(): FiguresByName {
  return JSON.parse(readFileSync(FILE, 'utf8')) as FiguresByName // written by the function below
}

export function commitFigures(figures: FiguresByName): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`)
}

const FILE = new URL('figures.json', import.meta.url)
