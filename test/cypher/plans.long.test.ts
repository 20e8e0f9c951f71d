import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { commandStatements } from './commands.ts'
import { type Explainer, openExplainer } from './explain.ts'
import { exportAll } from './exports.ts'
import { LOADING } from './loading.ts'
import { byId, type List, listsOfSchema, others, relationshipLists, walks } from './operations.ts'
import {
  collector,
  described,
  inAllForms,
  isProduct,
  isScan,
  type Planned,
  READ_ALL,
  readsItsList,
  scansIn,
} from './planned.ts'
import { selections } from './selections.ts'

useGraph('generated')

/** The distinct statements that the operations below send, with their plans. */
let planned: readonly Planned[]
let explainer: Explainer

beforeAll(async () => {
  explainer = openExplainer()
  planned = await collect(await openTestGraph())
  console.log(`${planned.length} statements planned`)
})

afterAll(() => explainer.close())

describe('Given a loaded graph with hubs, the statements that the server can send', () => {
  test('come from every file of cypher/ that answers queries', comeFromEveryFile)

  test('read only the nodes and relationships that they look for', () => {
    expect(scansIn(planned)).toEqual([])
  })

  test('do read everything where they have to', () => {
    const scanning = planned.filter((run) => run.operators.some(isScan) && !readsItsList(run)).map(({ name }) => name)
    expect([...new Set(scanning)].sort()).toEqual(Object.keys(READ_ALL))
  })

  test('contain no Cartesian product', () => {
    expect(planned.filter(({ operators }) => operators.some(isProduct)).map(described)).toEqual([])
  })

  test('use nothing deprecated, and nothing that Neo4j warns of or does not know', () => {
    expect(planned.filter(({ remarks }) => remarks.length > 0).map(described)).toEqual([])
  })
})

function comeFromEveryFile(): void {
  const files = globSync('*/*.cypher', { cwd: 'cypher', exclude: [...LOADING, 'fragment'] })
  const names = files.map((file) => file.replace('.cypher', ''))
  expect([...new Set(planned.map(({ name }) => name))].sort()).toEqual(names.sort())
}

test('The statements of commands, as they are filled, use nothing that Neo4j advises against or does not know', async () => {
  const statements = await commandStatements(await openTestGraph())
  expect(new Set(statements.map(({ name }) => name)).size).toBeGreaterThan(15)
  const plans = await Promise.all(
    statements.map(async ({ name, text, params }) => ({ name, ...(await explainer.plan(text, params)) })),
  )
  const strange = plans.map(({ name, remarks }) => ({ name, remarks: remarks.filter((one) => !OF_IMPORTS.test(one)) }))
  expect(strange.filter(({ remarks }) => remarks.length > 0)).toEqual([])
})

/** What a graph has only after or during an import into it. */
const OF_IMPORTS =
  /`(Import|ImportBatch|ImportJournal|ToldAs|created|known|retracts|retracted|takenBack|updated|values|undone|told|number|key|format|files|checksums|startedAt|finishedAt|undoBegunAt|undoneAt|writtenAt|toRetract)` does not exist/

async function collect(graph: Graph): Promise<readonly Planned[]> {
  const { send, explained, planned } = collector(graph, explainer)
  const [keys] = await graph.read(SOME_RELATIONSHIPS)
  const documents = [...others, ...selections.filter(isThird), ...walks, ...byId(keys?.['keys'] as string[])] // a list of texts
  for (const document of documents) await send(document)
  for (const list of [...listsOfSchema(), ...relationshipLists()].filter(isSample)) await inAllForms(list, send)
  const some = { entities: ['company-0'], stances: ['stance-0'], relationships: keys?.['keys'] as string[] } // as above
  await exportAll(explained, some)
  return planned()
}

/** Every statement is in one of them. */
const isThird = (_: unknown, index: number) => index % 3 === 2

/** Some lists, and those whose statements nothing else sends. `npm run test:long` plans all lists and selections. */
const isSample = ({ name }: List, index: number) =>
  index % 40 === 0 || ['Source.reports', 'Query.claims', 'relationships 2 BOTH'].includes(name)

const SOME_RELATIONSHIPS = {
  name: 'test/some-relationships',
  text: `MATCH ()-[r:SUPPLIES|OWNS|PART_OF]->()
    WITH type(r) AS type, min(r.id) AS id
    RETURN collect(type + ':' + id) AS keys`,
}
