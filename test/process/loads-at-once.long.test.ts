import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { checkGraph } from '../../src/loading/check.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { graphState } from '../../src/loading/state.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { emptied, filesOf, jsonLinesOf } from '../import/importing.ts'
import { folderOfTest, run } from './start.ts'

// Several commands on one graph at once, and failures of files and databases: an error is one line, never a stack.

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const command = (...args: readonly string[]) => run({ env, args: ['start.mjs', ...args] })

beforeAll(async () => {
  await wipe(graph)
  await defineSchema(graph, () => undefined)
})
beforeEach(() => emptied(graph))

const STACK = /\n\s+at |Neo4jError|\[cause\]/

/** Companies in a circle, each of which supplies the next. */
function rowsOf(name: string, count: number) {
  return [
    { type: 'Source', slug: name, name: 'Register' },
    ...Array.from({ length: count }, (_, number) => ({
      ...{ type: 'Company', slug: `${name}-${number}`, name: `Company ${number}`, citations: [`${name}#${number}`] },
    })),
    ...Array.from({ length: count }, (_, number) => ({
      ...{ type: 'SUPPLIES', id: `${name}-claim-${number}`, citations: [`${name}#${number}`] },
      ...{ from: `${name}-${number}`, to: `${name}-${(number + 1) % count}` },
    })),
  ]
}

test('Two imports, an erasure, a seed and a derivation at once all finish, one after the other', async () => {
  expect((await command('seed')).code).toBe(0)
  const paths = filesOf({ 'a.jsonl': jsonLinesOf(rowsOf('a', 1_000)), 'b.jsonl': jsonLinesOf(rowsOf('b', 1_000)) })

  const done = await Promise.all([
    command('import', 'native', paths[0] ?? ''),
    command('import', 'native', paths[1] ?? ''),
    command('erase', 'gao-feng', '--yes'),
    command('seed'),
    command('derive'),
  ])

  for (const { code, output } of done) {
    expect(output).not.toMatch(STACK)
    expect(code, output).toBe(0)
  }
  const waiting = done.filter(({ output }) =>
    /Waiting for `\w+` \(process \d+ on \S+\), which began at \S+Z, to end/.test(output),
  )
  expect(waiting.length).toBeGreaterThan(0)
  expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
  expect(await checkGraph(graph)).toEqual([])
}, 240_000)

describe('Nothing prints a stack', () => {
  test('for a file that is a folder, is missing, or may not be read', async () => {
    const folder = folderOfTest()
    mkdirSync(join(folder, 'rows.jsonl'))
    const [locked = ''] = filesOf({ 'locked.jsonl': '{}\n' })
    chmodSync(locked, 0)

    for (const path of [join(folder, 'rows.jsonl'), join(folder, 'none.jsonl'), '/proc/self/mem']) {
      const { code, output } = await command('import', 'native', path)
      expect(output).toContain(path)
      expect(output).not.toMatch(STACK)
      expect(code).toBe(1)
    }
    if (process.getuid?.() === 0) return // root may read everything
    const { code, output } = await command('import', 'native', locked)
    expect(output).toContain(`${locked} cannot be read: EACCES`)
    expect([code, STACK.test(output)]).toEqual([1, false])
  })

  test('for a full disk whose device remains', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': '17\n' })

    const { code, output } = await command('import', 'native', path, '--rejects', '/dev/full')

    expect(output).toMatch(/Rejected rows cannot be written to \/dev\/full: ENOSPC/)
    expect([code, STACK.test(output)]).toEqual([1, false])
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
    const unsaid = spawnSync('sh', ['-c', 'exec "$0" start.mjs check > /dev/full', process.execPath], {
      ...{ env: { ...process.env, ...env }, encoding: 'utf8' },
    })
    expect(unsaid.stderr).toMatch(/^\nNothing can be said any more: The system refused: ENOSPC[^\n]*\n$/)
    expect(unsaid.status).toBe(1)
  })

  test('for a wrong password, a missing database, or an address on which nothing answers', async () => {
    // All commands connect in the same way: each is called once, and each setting is wrong once
    for (const [other, args] of [
      [{ NEO4J_USERNAME: 'nobody' }, ['derive']],
      [{ NEO4J_DATABASE: 'nowhere' }, ['erase', 'zte', '--yes']],
      [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, ['check']],
    ] as const) {
      const { code, output } = await run({ env: { ...env, ...other }, args: ['start.mjs', ...args] })
      expect(output).not.toMatch(STACK)
      expect(output.trim().split('\n').length).toBeLessThan(4)
      expect(code).toBe(1)
    }
  })

  test('for a lock of another transaction: it says which, and how to end it', async () => {
    expect((await command('seed')).code).toBe(0)
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    onTestFinished(() => driver.close())
    const other = await driver.session({ database }).beginTransaction()
    await other.run("MATCH (e:Entity {slug: 'gao-feng'}) SET e.note = 'Held.'")

    const { code, output } = await command('erase', 'gao-feng', '--yes')

    expect(output).toMatch(/`erase` was given up: for 3\d s it has waited for what another transaction holds/)
    const number = /TERMINATE TRANSACTION '(\S+)'/.exec(output)?.[1]
    expect(output).not.toMatch(STACK)
    expect(code).toBe(1)
    await graph.write({ name: 'test', text: `TERMINATE TRANSACTION '${number}'` })
    expect((await command('erase', 'gao-feng', '--yes')).code).toBe(0)
  }, 180_000)
})
