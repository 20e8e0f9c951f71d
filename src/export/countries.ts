import { countryByActor } from '../entity/actor.ts'
import type { Scope } from '../graph/scope.ts'

/** The names of the countries of actors, in the same order; null for an actor without one. Takes one statement. */
export async function countrySlugsOf(scope: Scope, slugs: readonly string[]): Promise<readonly (string | null)[]> {
  const found = await Promise.all(slugs.map((slug) => countryByActor(scope).load(slug)))
  return found.map((country) => country?.name ?? null)
}
