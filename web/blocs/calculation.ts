import type { MeasureName } from './measures.ts'
import type { Pair } from './network.ts'

/** The formula of `explanation.calculation` with its numbers. */
export function calculationOf(measure: MeasureName, pair: Omit<Pair, 'a' | 'b' | 'value'>): string {
  const { distance, shared, agree, disagree, countOfA, countOfB } = pair
  if (measure === 'AGREEMENT') return `1 - ${distance} / (4 * ${shared})`
  return `(${agree} - ${disagree}) / sqrt(${countOfA} * ${countOfB})`
}
