import { countryByActor } from '../entity/actor.ts'
import type { Scope } from '../graph/loader.ts'

/** The names of the countries of actors, in the order of these; null of an actor that has none. One statement. */
export async function countriesOf(scope: Scope, slugs: readonly string[]): Promise<readonly (string | null)[]> {
  const found = await Promise.all(slugs.map((slug) => countryByActor(scope).load(slug)))
  return found.map((country) => country?.name ?? null)
}
