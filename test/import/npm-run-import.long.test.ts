import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run as query } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe, wipeAll } from '../graph.ts'
import { copyOfProject, folderOfTest, run } from '../process/start.ts'
import { emptied, filesOf, jsonLinesOf, rejectsIn } from './importing.ts'
import { rowsOf } from './rows-of-companies.ts'

const graph = await openTestGraph()
const { uri, username, password, database } = testNeo4j()
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

const importing = (...args: readonly string[]) => run({ env, args: ['start.mjs', 'import', ...args] })

beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

describe('npm run import', () => {
  test.each([
    [['native', '/nowhere/rows.jsonl'], /there is no file \/nowhere\/rows\.jsonl/],
    [['native', '/'], /\/ is not a file/],
    [['unvotes', 'package.json'], /package\.json is not called like a file of this format/],
  ])('refuses %j before it opens a graph', async (args, message) => {
    const { code, output } = await run({
      env: { NEO4J_URI: 'bolt://127.0.0.1:1' },
      args: ['start.mjs', 'import', ...args],
    })

    expect(output).toMatch(message)
    expect(output).not.toMatch(/\n {4}at /)
    expect(code).toBe(1)
  })

  test('imports, and reports counts, speed and bad rows', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 8)) })

    const { code, output } = await importing('native', path)

    expect(output).toContain(
      'Imported 4 entities, 0 stances, 7 relationships new; 0 known, 0 kept as they were, 1 rejected',
    )
    expect(output).toMatch(/\d relationships a second/)
    expect(output).toContain('The graph holds 4 entities, 0 stances, 7 relationships, no violations')
    expect(output).toContain(`Rejected rows, with their reasons: ${path}.rejects.jsonl`)
    expect(rejectsIn(`${path}.rejects.jsonl`)).toMatchObject([{ line: 12, reason: 'confidence must be <= 1' }])
    expect(output).toContain(`Graph    ${uri}: empty\n`)
    expect(code).toBe(2)

    const again = await importing('native', path)
    expect(again.output).toContain(`Graph    ${uri}: 4 entities, 0 stances, 7 relationships\n`)
    expect(again.output).toContain('0 relationships new; 11 known, 0 kept as they were, 1 rejected')
    expect(again.code).toBe(2)
  })

  test('undoes an import by its file or its id, and lists imports where neither is meant', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 7)) })
    const { output } = await importing('native', path)
    const id = /`npm run import -- --undo ([0-9a-f]{12})` takes this import back/.exec(output)?.[1] ?? ''

    const wrong = await importing('--undo', 'nonsense')
    expect(wrong.output).toMatch(
      new RegExp(
        `no file of that name\\.\nName one of these imports by its id:\n {2}${id} {2}\\S+ {2}native {2}rows.jsonl`,
      ),
    )
    expect([wrong.code, wrong.output.includes('    at ')]).toEqual([1, false])

    const dry = await importing('--undo', path, '--dry-run')
    expect(dry.output).toContain(`Would have undone import ${id}: 7 claims retracted, 0 restored; 0 entities updated`)
    expect(dry.output).toContain('Nothing was written.')
    expect(dry.code).toBe(0)

    const undone = await importing('--undo', id)
    expect(undone.output).toContain(`Undone import ${id}: 7 claims retracted, 0 restored; 0 entities updated; 0 left`)
    expect(undone.code).toBe(0)
    const twice = await importing('--undo', path)
    expect(twice.output).toMatch(/This import was undone at \S+Z\. Nothing was changed\./)
    expect(twice.code).toBe(0)
  })

  test('exits with 1 at the first bad row if strict, and writes nothing in a dry run', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 8)) })

    const dry = await importing('native', path, '--dry-run')
    expect(dry.output).toContain(
      'Would have imported 4 entities, 0 stances, 7 relationships new; 0 known, 0 kept as they were, 1 rejected',
    )
    expect(dry.output).toContain('Nothing was written.')
    expect(dry.code).toBe(2)
    expect(await query(graph, 'MATCH (n) WHERE NOT n:TestGraph RETURN n')).toEqual([])

    const strict = await importing('native', path, '--strict')
    expect(strict.output).toContain('rows.jsonl:12: confidence must be <= 1')
    expect(strict.code).toBe(1)
  })

  test('does a dry run on a database that has no index yet', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 8)) })
    await wipeAll(graph)

    const dry = await importing('native', path, '--dry-run')

    expect(dry.output).toContain('Would have imported 4 entities, 0 stances, 7 relationships new')
    expect(dry.code).toBe(2)
    expect(await query(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([])
  })

  test('needs a graph, or the name of a home for a new one; a dry run creates none', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 8)) })
    const project = copyOfProject(folderOfTest())
    const home = join(project, 'un')
    const tried = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
      run({ project, env: settings, args: ['start.mjs', 'import', 'native', path, ...args] })

    for (const args of [[], ['--dry-run']]) {
      const { code, output } = await tried(args)
      expect(output).toContain(`There is no graph in ${join(project, '.neo4j')} yet, and nothing was started.`)
      expect(code).toBe(1)
    }
    const dry = await tried(['--dry-run'], { NEO4J_HOME: home })
    expect(dry.output).toMatch(/^Graph {4}.*\/un: a new one\n/)
    expect(dry.output).toContain('Would have imported 4 entities, 0 stances, 7 relationships new')
    expect([existsSync(home), existsSync(join(project, '.neo4j'))]).toEqual([false, false])
  })

  test('exits with 1 and names the rule if the graph breaks one afterwards', async () => {
    await query(graph, "CREATE (:Entity:Topic {slug: 'chips', name: 'Chips', citations: ['register']})")
    const [path = ''] = filesOf({ 'rows.jsonl': jsonLinesOf(rowsOf(3, 3)) })

    const dry = await importing('native', path, '--dry-run')
    expect(dry.output).toMatch(
      /chips: nothing joins it.*Nothing was written\.\n+The graph would break its rules, 1 times/s,
    )
    expect(dry.code).toBe(1)

    const { code, output } = await importing('native', path)
    expect(output).toContain('chips: nothing joins it')
    expect(code).toBe(1)
  })

  test('says if rejects cannot be written', async () => {
    const [path = ''] = filesOf({ 'rows.jsonl': '17\n' })

    const { code, output } = await importing('native', path, '--rejects', '/proc/none/rejects.jsonl')

    expect(output).toMatch(
      /Rejected rows cannot be written to \/proc\/none\/rejects\.jsonl: .*\nName another file with --rejects\./,
    )
    expect(code).toBe(1)
  })
})
