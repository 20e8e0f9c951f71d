import { beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import type { CypherFile } from '../../src/graph/cypher-files.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const SOURCE: CypherFile = {
  path: 'cypher/seed/10-source.cypher',
  text: "MERGE (:Entity:Source {slug: 'article', name: 'The article'});",
}

const COMPANIES: CypherFile = {
  path: 'cypher/seed/20-companies.cypher',
  text: `// Companies
UNWIND [['zte', 'ZTE'], ['acme', 'Acme; Inc.']] AS row
MERGE (e:Entity:Actor:Company {slug: row[0]})
SET e.name = row[1], e.citations = ['article#¶1'];`,
}

const SUPPLIES: CypherFile = {
  path: 'cypher/seed/30-supplies.cypher',
  text: `// Who supplies whom
OPTIONAL MATCH (a:Entity {slug: 'acme'})
OPTIONAL MATCH (b:Entity {slug: 'zte'})
MERGE (a)-[r:SUPPLIES {id: 'acme-supplies-zte'}]->(b)
SET r += {citations: ['article#¶2'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'};`,
}

const ALL = [SOURCE, COMPANIES, SUPPLIES]

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
})
beforeEach(async () => {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
})

/** Seeds, and returns the report's lines, or the message of the error. */
async function seed(files: readonly CypherFile[], fresh = false) {
  const lines: string[] = []
  const report = (line: string) => lines.push(line)
  const outcome = await seedGraph(graph, { files, fresh, report }).then(
    (seeded) => ({ ...seeded, error: null }),
    (error: Error) => {
      onTestFailed(() => console.error(error.cause))
      return { loaded: null, passedOver: null, violations: null, error: error.message }
    },
  )
  return { ...outcome, lines }
}

async function slugs() {
  return (await run(graph, 'MATCH (e:Entity) RETURN e.slug AS slug ORDER BY slug')).map(({ slug }) => slug)
}

describe('files are loaded in the given order', () => {
  test('each file once', async () => {
    const first = await seed(ALL)

    expect(first).toMatchObject({ loaded: ALL.map(({ path }) => path), passedOver: [], violations: [], error: null })
    expect(await slugs()).toEqual(['acme', 'article', 'zte'])

    const second = await seed(ALL)

    expect(second).toMatchObject({ loaded: [], passedOver: ALL.map(({ path }) => path), violations: [], error: null })
  })

  test('with progress', async () => {
    const { lines } = await seed(ALL)

    expect(lines).toContain('Loading cypher/seed/20-companies.cypher')
    expect(lines).toContain('Deriving: cypher/derive/01-relationships.cypher')
  })

  test('and a new file later', async () => {
    await seed([SOURCE, COMPANIES])

    expect(await seed(ALL)).toMatchObject({ loaded: [SUPPLIES.path], violations: [], error: null })
  })

  test('and what queries need is derived', async () => {
    await seed(ALL)

    expect(await run(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN r.fromKey AS fromKey, r.earliestFromDay AS day')).toEqual(
      [{ fromKey: 'acme', day: '0000-01-01' }],
    )
  })
})

describe('a file that changed after loading', () => {
  const changed = { ...COMPANIES, text: COMPANIES.text.replace('ZTE', 'Zhongxing') }

  test('is refused before any work, with the ways to continue', async () => {
    await seed([SOURCE, COMPANIES])

    const { error } = await seed([SOURCE, changed, SUPPLIES])

    expect(error).toBe(
      [
        'Changed since they were loaded into this graph:',
        '  cypher/seed/20-companies.cypher',
        'A loaded file is history. Write the change as a new version, which revises the old one, in a new file of',
        'cypher/seed; or, on a local graph, empty it and load everything again: npm run seed -- --fresh',
      ].join('\n'),
    )
    expect(await run(graph, 'MATCH ()-[r:SUPPLIES]->() RETURN r')).toEqual([])
    expect(await run(graph, "MATCH (e {slug: 'zte'}) RETURN e.name AS name")).toEqual([{ name: 'ZTE' }])
  })

  test('may not be missing either', async () => {
    await seed([SOURCE, COMPANIES])

    expect((await seed([SOURCE])).error).toContain('  cypher/seed/20-companies.cypher, which is gone')
  })

  test('is loaded into a graph that is emptied first', async () => {
    await seed([SOURCE, COMPANIES])
    await run(graph, "CREATE (:Entity:Topic {slug: 'left-over'})-[:CONCERNS]->(:Other)")

    const { error } = await seed([SOURCE, changed, SUPPLIES], true)
    await run(graph, 'MERGE (:TestGraph)') // emptying the graph removed it

    expect(error).toBeNull()
    expect(await slugs()).toEqual(['acme', 'article', 'zte'])
    expect(await run(graph, "MATCH (e {slug: 'zte'}) RETURN e.name AS name")).toEqual([{ name: 'Zhongxing' }])
  })
})

describe('a statement that fails', () => {
  const broken = (statement: string): CypherFile => ({
    path: 'cypher/seed/20-broken.cypher',
    text: `// Two statements\nMERGE (:Entity:Topic {slug: 'chips'});\n\n// The second\n${statement};\n`,
  })

  test("is named by file and line, with Neo4j's message", async () => {
    const { error } = await seed([SOURCE, broken('MERGE (e:Entity {slug: nothing})')])

    expect(error).toMatch(/^cypher\/seed\/20-broken\.cypher:5: Variable `nothing` not defined/)
  })

  test('leaves nothing of its file, all files before it, and none after it', async () => {
    await seed([SOURCE, broken('RETURN 1 / 0'), COMPANIES])

    expect(await slugs()).toEqual(['article'])
    expect(await run(graph, 'MATCH (f:SeedFile) RETURN f.name AS name')).toEqual([{ name: SOURCE.path }])
  })

  test('does not prevent seeding once it is fixed', async () => {
    await seed([SOURCE, broken('RETURN 1 / 0')])

    expect(await seed([SOURCE, broken('RETURN 1')])).toMatchObject({ loaded: ['cypher/seed/20-broken.cypher'] })
  })

  test('may create a relationship whose end is missing', async () => {
    const { error } = await seed([SOURCE, SUPPLIES])

    expect(error).toMatch(
      /^cypher\/seed\/30-supplies\.cypher:2: Failed to create relationship `r`, node `a` is missing/,
    )
    expect(await run(graph, `MATCH (f:SeedFile {name: '${SUPPLIES.path}'}) RETURN f`)).toEqual([])
  })

  test('may be one of the schema, which has its own file', async () => {
    const { error } = await seed([SOURCE, broken('CREATE INDEX colour IF NOT EXISTS FOR (e:Entity) ON (e.colour)')])

    expect(error).toMatch(/^cypher\/seed\/20-broken\.cypher:5: .*[Ss]chema/)
    expect(await slugs()).toEqual(['article'])
  })
})

test('data that breaks a rule is loaded, and the violation is reported and returned', async () => {
  const uncited: CypherFile = {
    path: 'cypher/seed/40-uncited.cypher',
    text: COMPANIES.text.replace("['article#¶1']", '[]'),
  }

  const { violations, lines } = await seed([SOURCE, uncited, SUPPLIES])

  expect(violations?.map(({ what }) => what).toSorted()).toEqual(['acme', 'zte'])
  expect(lines.slice(-3)).toEqual([
    'Every claim, and every entity except a source, cites a source. Broken 2 times:',
    '  acme: no citations',
    '  zte: no citations',
  ])
})

test.each([
  [
    'an import',
    "CREATE (:Entity:Actor:Company {slug: 'umbrella', name: 'Umbrella'}), (:Import {key: 'x'}), (:GraphVersion {schemaVersion: 2})",
  ],
  ['somebody else', "CREATE (:Movie {title: 'Sneakers'})"],
])('a graph with data of %s is refused, and is unchanged', async (_, text) => {
  await run(graph, text)

  await expect(seedGraph(graph, { report: () => undefined })).rejects.toThrow(
    /^This graph holds other data than the article's, and was left as it is: /,
  )

  expect(await run(graph, 'MATCH (f:SeedFile|Source) RETURN f')).toEqual([])
})

test("an import into the article's graph does not prevent its next file", async () => {
  await seedGraph(graph, { files: [SOURCE], report: () => undefined })
  await run(graph, "CREATE (:Entity:Actor:Company {slug: 'umbrella', name: 'Umbrella'}), (:Import {key: 'x'})")

  const { loaded } = await seedGraph(graph, { files: [SOURCE, COMPANIES], report: () => undefined })

  expect(loaded).toEqual([COMPANIES.path])
})
