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
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Operator[]
}

/**
 * A Cartesian product with a single row, or with a list of a parameter, is called a loop: Neo4j 2026 plans a subquery
 * that does not depend on those so, in order to run it once.
 */
function operatorsOf(operator: Operator): readonly string[] {
  const name = nameOf(operator)
  const isLoop = name === 'CartesianProduct' && operator.children.some(hasFewRows)
  return [isLoop ? 'Loop' : name, ...operator.children.flatMap(operatorsOf)]
}

function hasFewRows(operator: Operator): boolean {
  const name = nameOf(operator)
  if (name === 'EagerAggregation') return operator.arguments['EstimatedRows'] === 1
  return /^(Argument|Unwind|Projection|CartesianProduct)$/.test(name) && operator.children.every(hasFewRows)
}

const nameOf = ({ operatorType }: Operator) => operatorType.replace('@neo4j', '')

/** Warnings and information: everything except success and no data. */
const isRemark = ({ gqlStatus }: { readonly gqlStatus: string }) => /^0[13]/.test(gqlStatus)
