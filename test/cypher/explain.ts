import neo4j, { type ResultSummary } from 'neo4j-driver'
import { toRows, withIntegers } from '../../src/graph/rows.ts'
import type { Params, Row } from '../../src/graph/statement.ts'
import { testNeo4j } from '../graph.ts'

/** How Neo4j would run a statement: its operators and notifications. */
export interface Plan {
  readonly operators: readonly string[]
  readonly remarks: readonly string[]
}

export interface Explainer {
  /** The plan of a statement that is not run. */
  readonly plan: (text: string, params: Params) => Promise<Plan>
  /** The plan and the rows of a statement that reads. Neo4j plans it once for both. */
  readonly run: (text: string, params: Params) => Promise<Plan & { readonly rows: readonly Row[] }>
  /** Runs the statement. Returns how much memory it held at most, in bytes. */
  readonly memory: (text: string, params: Params) => Promise<number>
  readonly close: () => Promise<void>
}

export function openExplainer(): Explainer {
  const { uri, username, password, database } = testNeo4j()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  return {
    async plan(text, params) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, withIntegers(params), { database })
      return planOf(summary)
    },
    async run(text, params) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
      try {
        const result = await session.run(`PROFILE ${text}`, withIntegers(params))
        return { ...planOf(result.summary), rows: toRows(result) }
      } finally {
        await session.close()
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

function planOf({ plan, gqlStatusObjects }: ResultSummary): Plan {
  if (!plan) throw new Error('Neo4j gave no plan')
  return {
    operators: operatorsOf(plan),
    remarks: gqlStatusObjects.filter(isRemark).map(({ statusDescription }) => statusDescription),
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
