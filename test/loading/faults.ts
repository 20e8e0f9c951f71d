/**
 * A fault to make in the small graph, and the violations that the check must report: a rule's file and what it names.
 */
export interface Fault {
  readonly given: string
  readonly plant: string
  readonly names: readonly string[]
}

export const fault = (given: string, plant: string, ...names: readonly string[]): Fault => ({ given, plant, names })

/** Required properties of every claim, and those of a stance. */
export const claim =
  "citations: ['article#¶1'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'"
export const stance = `position: 'SUPPORTS', summary: 'So.', audience: 'PUBLIC', ${claim}`
export const entity = (slug: string) => `MATCH (e:Entity {slug: '${slug}'}) `
export const onStance = (slug: string) => `MATCH (s:Stance {slug: '${slug}'}) `
export const onClaim = (id: string) => `MATCH ()-[r {id: '${id}'}]->() `
