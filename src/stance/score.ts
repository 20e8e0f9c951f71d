import { scores } from '../model/codes.ts'

const cases = Object.entries(scores).flatMap(([position, score]) =>
  score === null ? [] : `WHEN '${position}' THEN ${score}`,
)

/** The score of a stance, in Cypher; null when MIXED. */
export const scoreOf = (stance: string) => `CASE ${stance}.position ${cases.join(' ')} END`
