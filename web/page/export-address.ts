import { type Clocks, clockVariables } from '../clocks/clocks.ts'

/** Where an answer of the API is a file, under the same clocks. */
export function exportAddress(given: Readonly<Record<string, string>>, clocks: Clocks): string {
  const parameters = new URLSearchParams(given)
  const { validAt, knownAt, certainty } = clockVariables(clocks)
  if (validAt) parameters.set('validAt', validAt)
  if (knownAt) parameters.set('knownAt', knownAt)
  if (certainty !== 'CERTAIN') parameters.set('certainty', certainty)
  return `/export?${parameters}`
}
