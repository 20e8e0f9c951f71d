/** A fault to plant in the small graph, and what the check must then say: each a rule's file and what it names. */
export interface Fault {
  readonly given: string
  readonly plant: string
  readonly names: readonly string[]
}

export const fault = (given: string, plant: string, ...names: readonly string[]): Fault => ({ given, plant, names })

/** What every claim must have, and a stance besides. */
export const claim =
  "citations: ['article#¶1'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'"
export const stance = `position: 'SUPPORTS', summary: 'So.', audience: 'PUBLIC', ${claim}`
export const entity = (slug: string) => `MATCH (e:Entity {slug: '${slug}'}) `
export const onStance = (slug: string) => `MATCH (s:Stance {slug: '${slug}'}) `
export const onClaim = (id: string) => `MATCH ()-[r {id: '${id}'}]->() `
