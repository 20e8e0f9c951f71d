import { afterAll, expect, test } from 'vitest'
import { parametersOf } from '../../src/graph/cypher.ts'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import { splitScript } from '../../src/graph/cypher-script.ts'
import { ruleParameters } from '../../src/loading/rules.ts'
import { openExplainer } from '../cypher/explain.ts'
import { GENERATED } from '../figures.ts'
import { useGraph } from '../graph.ts'

useGraph('generated')
const explainer = openExplainer()
afterAll(() => explainer.close())

/** How many times smaller than a graph of a million stances this one is. */
const SMALLER = 1_000_000 / GENERATED

/** What a statement may hold, by `neo4j/neo4j.conf`. */
const ALLOWED = 512 * 1_024 ** 2

const parameters: Readonly<Record<string, unknown>> = {
  ...ruleParameters(),
  together: ruleParameters().together / SMALLER,
}

test.each(cypherFiles('check'))('$path fits in memory at a million stances', async ({ text: script }) => {
  for (const { text } of splitScript(script)) {
    const params = Object.fromEntries(parametersOf(text).map((name) => [name, parameters[name]]))
    expect(SMALLER * (await explainer.memory(text, params))).toBeLessThan(ALLOWED)
  }
})
