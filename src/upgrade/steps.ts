import { statement } from '../graph/cypher.ts'
import { type CypherFile, cypherFiles } from '../graph/cypher-files.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import type { Statement } from '../graph/statement.ts'
import { typesOfTense } from '../model/vocabulary.ts'

/** A step of an upgrade: a script of `cypher/upgrade`, safe to run again. */
export interface Step {
  /** The name of its script, such as `01-erasures`. */
  readonly name: string
  readonly script: CypherFile
  /** What it does to how many, for the terminal. */
  told(count: number): string
}

/** What each step does, by the name of its script. They are run in the order of these names. */
const TOLD: Readonly<Record<string, (count: number) => string>> = {
  '01-erasures': (count) => `${count} records of erasures get an id`,
  '02-claims-not-coded': (count) =>
    `${count} claims are marked as not coded for modality, and stances for capacity: nobody has asked, and nothing is guessed`,
  '03-entities-not-coded': (count) => `${count} entities are marked as not coded for modality`,
  '04-dates-of-timeless': (count) =>
    `${count} relationships of types that have no dates any more keep theirs in the note`,
}

export const steps: readonly Step[] = cypherFiles('upgrade').map((script) => {
  const name = script.path.replace(/^.*\/|\.cypher$/g, '')
  const told = TOLD[name]
  if (!told) throw new Error(`Nothing says what ${script.path} does`)
  return { name, script, told }
})

/** What the scripts of all steps are given. */
export const stepParameters = (neverCoded: boolean, rows: number) => ({
  ...{ neverCoded, rows, timeless: typesOfTense('TIMELESS') },
})

/** How many nodes and relationships a step would write. It reads them, and writes nothing. */
export async function countOf(graph: ReadableGraph, step: Step, neverCoded: boolean): Promise<number> {
  const { timeless } = stepParameters(neverCoded, 0)
  const [row] = await graph.read(COUNTS[step.name] as Statement, { neverCoded, timeless })
  return Number(row?.['count'])
}

const COUNTS: Readonly<Record<string, Statement>> = {
  '01-erasures': statement('upgrade-plan/01-erasures'),
  '02-claims-not-coded': statement('upgrade-plan/02-claims-not-coded'),
  '03-entities-not-coded': statement('upgrade-plan/03-entities-not-coded'),
  '04-dates-of-timeless': statement('upgrade-plan/04-dates-of-timeless'),
}
