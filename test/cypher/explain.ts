import neo4j from 'neo4j-driver'
import { testNeo4j } from '../graph.ts'

/** How Neo4j would run a statement: its operators and notifications. */
export interface Plan {
  readonly operators: readonly string[]
  readonly remarks: readonly string[]
}

export interface Explainer {
  readonly plan: (text: string, params: object) => Promise<Plan>
  /** Runs the statement. Returns how much memory it held at most, in bytes. */
  readonly memory: (text: string, params: object) => Promise<number>
  readonly close: () => Promise<void>
}

/** Asks Neo4j for plans without running the statements, and for their memory. */
export function openExplainer(): Explainer {
  const { uri, username, password, database } = testNeo4j()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  return {
    async plan(text, params) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, withIntegers(params), { database })
      if (!summary.plan) throw new Error('EXPLAIN gave no plan')
      return {
        operators: operatorsOf(summary.plan),
        remarks: summary.gqlStatusObjects.filter(isRemark).map(({ statusDescription }) => statusDescription),
      }
    },
    async memory(text, params) {
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, withIntegers(params), { database })
      const { profile } = summary
      const held = Number(profile ? profile.arguments['GlobalMemory'] : Number.NaN)
      if (Number.isNaN(held)) throw new Error('PROFILE gave no memory')
      return held
    },
    close: () => driver.close(),
  }
}

interface Operator {
  readonly operatorType: string
  readonly children: readonly Operator[]
}

function operatorsOf({ operatorType, children }: Operator): readonly string[] {
  return [operatorType.replace('@neo4j', ''), ...children.flatMap(operatorsOf)]
}

/** Warnings and information: everything except success and no data. */
const isRemark = ({ gqlStatus }: { readonly gqlStatus: string }) => /^0[13]/.test(gqlStatus)

function withIntegers(params: object) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )
}
