import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { loadSchema, loadSmallGraph, run as query } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { run, start } from './start.ts'

// What commands that write print and ask, with and without a terminal.

const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const graph = await openTestGraph()

beforeEach(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: () => undefined })
})

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** Runs a shell command; on a terminal, types the input once it asks. */
async function shell(line: string, typed?: string) {
  const args =
    typed === undefined ? ['--norc', '-c', line] : ['--norc', '-c', `exec script -qec ${quoted(line)} /dev/null`]
  const child = spawn('bash', args, { env: { PATH: process.env['PATH'], ...env } })
  let output = ''
  let asked = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
      if (asked || typed === undefined || !output.includes('[y/N]')) return
      asked = true
      child.stdin.write(typed)
    })
  }
  const [code] = await once(child, 'close')
  return { output: output.replaceAll('\r', ''), code }
}

const NODE = quoted(process.execPath)
const ERASE = `${NODE} start.mjs erase zte`
const zte = () => query(graph, "MATCH (e:Entity {slug: 'zte'}) RETURN e.slug AS slug")

describe('erase', () => {
  test('says which graph it is, its size and what would be deleted, and asks', async () => {
    const { output, code } = await shell(ERASE, 'n\n')

    expect(output).toMatch(new RegExp(`^Graph {4}${uri}: \\d+ entities, \\d+ stances, \\d+ relationships\\n`))
    expect(output).toContain('Erase zte (ZTE), with 3 stances and 3 relationships, for good? [y/N]')
    expect(output).toContain('Nothing was changed.')
    expect(code).toBe(1)
    expect(await zte()).toEqual([{ slug: 'zte' }])
  })

  test('deletes it if the answer is yes', async () => {
    const { output, code } = await shell(ERASE, 'yes\n')

    expect(output).toContain('Erased zte: 1 entity, 3 stances, 3 relationships.')
    expect(code).toBe(0)
    expect(await zte()).toEqual([])
  })

  test.each([
    ['Ctrl-C', '\x03', 130],
    ['the end of input', '\x04', 1],
  ])('%s does not count as yes', async (_, typed, expected) => {
    const { output, code } = await shell(ERASE, typed)

    expect(code).toBe(expected)
    expect(output).not.toMatch(/\n {4}at /)
    expect(await zte()).toEqual([{ slug: 'zte' }])
  })

  test('--dry-run reports the same and writes nothing; --yes needs no terminal', async () => {
    const dry = await run({ env, args: ['start.mjs', 'erase', 'zte', '--dry-run'] })
    expect(dry.output).toContain('Would erase zte (ZTE), with 3 stances and 3 relationships. Nothing was written.')
    expect(dry.code).toBe(0)
    expect(await zte()).toEqual([{ slug: 'zte' }])

    const real = await run({ env, args: ['start.mjs', 'erase', 'zte', '--yes'] })
    expect(real.output).toContain('Erased zte: 1 entity, 3 stances, 3 relationships.')
    expect(real.code).toBe(0)
  })
})

test('seed refuses a graph with other data, and names what it would load into an empty one', async () => {
  const refused = await run({ env, args: ['start.mjs', 'seed'] })
  expect(refused.output).toContain("This graph holds other data than the article's, and was left as it is: ")
  expect(refused.code).toBe(1)

  await wipe(graph)
  const dry = await run({ env, args: ['start.mjs', 'seed', '--dry-run'] })
  expect(dry.output).toContain(`Graph    ${uri}: empty\nWould load cypher/seed/10-sources.cypher\n`)
  expect(dry.output).toMatch(/[1-9]\d* files to load, 0 loaded before\. Nothing was written\.\n$/)
  expect(await query(graph, 'MATCH (n:SeedFile|Entity) RETURN n')).toEqual([])
})

describe('An interrupted command', () => {
  test('ends quietly if its output is closed', async () => {
    const { output, code } = await shell(`set -o pipefail; ${NODE} start.mjs seed --dry-run 2>&1 | head -1`)

    expect(output).toMatch(/^Graph .*\n$/)
    expect([0, 1, 141]).toContain(code)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s exits with %i, and leaves nothing partial', async (signal, expected) => {
    await wipe(graph)
    const seeding = start({ env, args: ['start.mjs', 'seed'] })
    await seeding.says(/Loading/)

    seeding.kill(signal)

    expect(await seeding.exited).toBe(expected)
    expect(seeding.output()).not.toMatch(/\n {4}at /)
  })
})
