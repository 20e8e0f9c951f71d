import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Graph, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { startLocalNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { findJava } from '../../src/local-neo4j/local-neo4j-java.ts'
import { STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'
import { everythingIn } from '../backup/whole-graph.ts'
import { asking } from '../difference/asking.ts'
import { differenceIn } from '../difference/difference.ts'
import { loadGraph } from '../difference/load-graph.ts'
import { paletteOf } from '../difference/palette.ts'
import { pasted } from '../difference/paste.ts'
import { randomRound } from '../difference/question.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { randomShapes } from '../difference/shapes.ts'
import { SEED } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { NEXT_NEO4J } from '../neo4j-version.ts'
import { temporaryFolder } from '../process/start.ts'

// A home that the standard Neo4j filled, and a copy of it that the next one opens: migrating a database cannot be undone.

const QUESTIONS = 12

const why = whyNoNext()
if (why) console.warn(`Not tested: a home of Neo4j ${STANDARD_NEO4J} under ${NEXT_NEO4J}. ${why}`)

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))
const home = join(folder, 'home')
const copy = join(folder, 'copy')

const random = randomOf(SEED)
const plain = randomGraph(random)
const round = randomRound(random, randomShapes(random, QUESTIONS), paletteOf(plain), QUESTIONS)

interface Opened {
  readonly home: string
  readonly version: string
  readonly migrates?: boolean
  readonly report?: (line: string) => void
}

async function inNeo4j<T>(opened: Opened, work: (graph: Graph, agent: string) => Promise<T>): Promise<T> {
  const javaOptions = ['-XX:TieredStopAtLevel=1']
  const neo4j = await startLocalNeo4j({ report: () => undefined, ...opened, javaOptions })
  const graph = openGraph(neo4j, PATIENT)
  try {
    return await work(graph, neo4j.agent)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

/** Everything in the graph, whose answers must be those of the model. */
async function examined(graph: Graph): Promise<readonly string[]> {
  const difference = await differenceIn(asking(graph), plain, round)
  if (difference) expect.fail(pasted(plain, difference))
  return everythingIn(graph)
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
    .toSorted()

const LANGUAGE = {
  name: 'test/language',
  text: "SHOW DATABASES YIELD name, defaultLanguage AS language WHERE name = 'neo4j' RETURN language",
}

const markedVersion = () => readFileSync(join(copy, 'neo4j-version'), 'utf8').trim()

describe.skipIf(why)(`A home of Neo4j ${STANDARD_NEO4J} under ${NEXT_NEO4J}${why ? ` (${why})` : ''}`, () => {
  let content: readonly string[]

  beforeAll(async () => {
    content = await inNeo4j({ home, version: STANDARD_NEO4J }, async (graph) => {
      await loadSchema(graph)
      await loadGraph(graph, plain)
      return examined(graph)
    })
    cpSync(home, copy, { recursive: true })
  })

  test('is not opened without NEO4J_MIGRATE, and not changed', async () => {
    const before = filesIn(copy)

    await expect(startLocalNeo4j({ home: copy, version: NEXT_NEO4J, report: () => undefined })).rejects.toThrow(
      `The database in ${copy} is one of Neo4j ${STANDARD_NEO4J}, and Neo4j ${NEXT_NEO4J} would migrate it for good;`,
    )

    expect(filesIn(copy)).toEqual(before)
  })

  test('with it, contains all that it did, and answers as the model does, as before', async () => {
    const lines: string[] = []
    const opened = { home: copy, version: NEXT_NEO4J, migrates: true, report: (line: string) => lines.push(line) }

    await inNeo4j(opened, async (graph, agent) => {
      expect(agent).toBe(`Neo4j/${NEXT_NEO4J}`)
      expect(await graph.read(LANGUAGE)).toEqual([{ language: 'CYPHER 5' }])
      expect(await examined(graph)).toEqual(content)
    })

    expect(lines).toContain(
      `Starting Neo4j ${NEXT_NEO4J} in ${copy}, which migrates its database from Neo4j ${STANDARD_NEO4J}`,
    )
    expect(content.length).toBeGreaterThan(100)
    expect(markedVersion()).toBe(NEXT_NEO4J)
  })

  test(`is refused by ${STANDARD_NEO4J} from then on, in one line`, async () => {
    const opening = startLocalNeo4j({ home: copy, version: STANDARD_NEO4J, report: () => undefined })
    await expect(opening).rejects.toThrow(
      /^The database in .* is one of Neo4j .*, which Neo4j .* cannot open; nothing was changed: run it with .*\.$/,
    )
  })

  test('which Neo4j would do too; nothing of it is lost then', async () => {
    writeFileSync(join(copy, 'neo4j-version'), STANDARD_NEO4J) // as if somebody had written it by hand
    const opening = startLocalNeo4j({ home: copy, version: STANDARD_NEO4J, report: () => undefined })
    await expect(opening).rejects.toThrow(
      /^Neo4j did not start \(exit code \d\)\. Its log, .*copy\/logs\/neo4j\.log, ends with:\n[\s\S]*recovery not possible/,
    )

    const opened = { home: copy, version: NEXT_NEO4J, migrates: true }
    expect(await inNeo4j(opened, everythingIn)).toEqual(content)
  })

  test(`stays as it was where it was copied from: ${STANDARD_NEO4J} opens it`, async () => {
    expect(await inNeo4j({ home, version: STANDARD_NEO4J }, everythingIn)).toEqual(content)
  })
})

/** Why the next Neo4j cannot run here; null if it can. */
function whyNoNext(): string | null {
  try {
    findJava(process.env, NEXT_NEO4J)
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}
