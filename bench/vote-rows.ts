import type { NativeRow } from '../src/import/native-row.ts'

export const COUNTRIES = 200

export function* withSource(rows: Iterable<NativeRow>): Iterable<NativeRow> {
  yield { type: 'Source', slug: 'register', name: 'Register' }
  yield* rows
}

/**
 * Like United Nations votes: one roll call after another, each with votes of all countries, so every country is a hub.
 */
export function* votes(count: number): Iterable<NativeRow> {
  const positions = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const
  for (let number = 0; number < COUNTRIES; number += 1) {
    yield { type: 'Country', slug: countryOf(number), name: `Country ${number}`, citations: [`register#${number}`] }
  }
  for (let number = 0; number < count; number += 1) {
    const policy = Math.floor(number / COUNTRIES)
    const [holder, target, citations] = [countryOf(number), `roll-call-${policy}`, [`register#${policy}`]]
    if (number % COUNTRIES === 0) {
      yield { type: 'Policy', slug: target, name: `Roll call ${policy}`, policyType: 'OTHER', citations }
    }
    yield {
      type: 'Stance',
      slug: `${holder}-on-${target}`,
      holder,
      target,
      position: positions[(number + policy * 7) % 3] ?? 'NEUTRAL',
      summary: 'Voted.',
      heldOn: `${1946 + (policy % 78)}-0${1 + (policy % 9)}-${10 + (policy % 19)}`,
      citations,
    }
  }
}

function countryOf(number: number): string {
  return `country-${number % COUNTRIES}`
}
