import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { asker, unlimited } from '../ask.ts'
import { inFull } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { commandStatements } from './commands.ts'
import { type Explainer, openExplainer, type Plan } from './explain.ts'
import { exportStatements } from './exports.ts'
import { byId, type List, listsOfSchema, others, type Paged, pageOf, relationshipLists, walks } from './operations.ts'
import { selections } from './selections.ts'

/** Statements that have to read all of something, and why. */
const READ_ALL: Readonly<Record<string, string>> = {
  'position/changes': 'compares all stances of which a filter holds',
  'position/counts': 'chooses among all actors and all targets of which a filter holds',
  'position/ends': 'chooses among all actors and all targets of which a filter holds',
  'position/matrix': 'chooses among all actors and all targets of which a filter holds',
  'position/scores': 'chooses among all actors and all targets of which a filter holds',
  'position/sides': 'compares all stances of which a filter holds',
  'summary/claims': 'counts the claims that are seen, and only the claim itself tells whether it is',
}

/** Folders of what commands run: files that are read as scripts, and single statements. */
const LOADING = [
  ...['seed', 'derive', 'check', 'connect', 'held-data', 'schema', 'load', 'load-lock', 'derivation', 'keys', 'erase'],
  'import',
]

useGraph('generated')

interface Planned extends Run, Plan {}

/** The distinct statements that the operations below send, with their plans. */
let planned: readonly Planned[]
let explainer: Explainer

beforeAll(async () => {
  explainer = openExplainer()
  const statements = await collect(await openTestGraph())
  planned = await Promise.all(
    statements.map(async (run) => ({ ...run, ...(await explainer.plan(run.text, run.params)) })),
  )
  console.log(`${planned.length} statements planned`)
})

afterAll(() => explainer.close())

describe('Given a loaded graph with hubs, the statements that the server can send', () => {
  if (inFull) test('come from every file of cypher/ that answers queries', comeFromEveryFile)

  test('read only the nodes and relationships that they look for', () => {
    const scans = (run: Planned) => run.operators.some(isScan) && !(run.name in READ_ALL) && !readsItsList(run)
    expect(planned.filter(scans).map(described)).toEqual([])
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

/** Scans of all nodes or relationships, of a label, a type or a whole index; seeks by value or range are none. */
const isScan = (operator: string) => operator.includes('Scan')

/** A client's filter, order, groups or total over a list of everything may read that list: once. */
function readsItsList({ name, params, operators }: Planned): boolean {
  const isWhole =
    /\/(page|page-from|groups)$/.test(name) &&
    (params['keys'] as readonly string[] | undefined)?.every((key) => !key) !== false
  const ofAll = operators.some((operator) => /^All|RelationshipTypeScan/.test(operator))
  return isWhole && !ofAll && !('lowest' in params && Object.keys(params).every((name) => !/^w\d/.test(name)))
}

const isProduct = (operator: string) => operator === 'CartesianProduct'

function described({ name, text, operators, remarks }: Planned) {
  return { name, remarks, operators: operators.filter((operator) => isScan(operator) || isProduct(operator)), text }
}

async function collect(graph: Graph): Promise<readonly Run[]> {
  const ask = asker(graph, unlimited)
  const runs = new Map<string, Run>()
  const send = async <Data>(document: string, variables = {}) => {
    const answer = await ask<Data>(document, variables)
    expect(answer.errors, document).toEqual([])
    for (const run of answer.runs) runs.set(run.text, run)
    return answer.data
  }
  const [keys] = await graph.read(SOME_RELATIONSHIPS)
  for (const document of [...others, ...selections, ...walks, ...byId(keys?.['keys'] as string[])]) await send(document) // a list of texts
  const lists = [...listsOfSchema(), ...relationshipLists()].filter((_, index) => inFull || index % 20 === 0)
  for (const list of lists) await inAllForms(list, send)
  const some = { entities: ['company-0'], stances: ['stance-0'], relationships: keys?.['keys'] as string[] } // as above
  return [...runs.values(), ...(await exportStatements(graph, some))]
}

/** Forwards without long texts and backwards with them; each from an end, and from a cursor if there are rows. */
async function inAllForms({ document }: List, send: (document: string, variables: object) => Promise<Paged>) {
  const { pageInfo: first } = pageOf(await send(document(false), { first: 2 }))
  await send(document(false), { first: 2, after: first.endCursor })
  const { pageInfo: last } = pageOf(await send(document(true), { last: 2 }))
  await send(document(true), { last: 2, before: last.startCursor })
}

const SOME_RELATIONSHIPS = {
  name: 'test/some-relationships',
  text: `MATCH ()-[r:SUPPLIES|OWNS|PART_OF]->()
    WITH type(r) AS type, min(r.id) AS id
    RETURN collect(type + ':' + id) AS keys`,
}
