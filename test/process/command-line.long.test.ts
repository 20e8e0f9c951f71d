import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingNames } from '../../src/config.ts'
import { folderOfTest, run } from './start.ts'

// What the command line handles itself, before anything is started.

const COMMANDS = ['serve', 'seed', 'import', 'derive', 'check', 'erase', 'ask', 'key']
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Runs it without Java and without a graph, and checks that it leaves no files. */
async function tried(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const home = join(folderOfTest(), 'home')
  const noJava = { PATH: '', JAVA_HOME: '', JVM_FOLDER: home }
  const ran = await run({ env: { NEO4J_HOME: home, ...noJava, ...env }, args: ['start.mjs', ...args] })
  return { ...ran, started: existsSync(home) || /Starting|Fetching|Java/.test(ran.output) }
}

describe('Help', () => {
  test.each(COMMANDS)('of %s has examples, settings and exit codes, and starts nothing', async (command) => {
    const { code, output, started } = await tried([command, '--help'])

    expect(output).toMatch(
      /^Usage: stancegraph [\s\S]*\nExamples:\n {2}[\s\S]*\nSettings [\s\S]*\nExit codes:\n {2}0 {2}/,
    )
    expect(output).toContain(`stancegraph ${command} `)
    expect({ code, started }).toEqual({ code: 0, started: false })
  })

  test('of the program names each command', async () => {
    const { code, output } = await tried(['--help'])

    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(code).toBe(0)
    expect(await tried([])).toEqual({ code: 2, output, started: false })
  })

  test('of serve names every setting', async () => {
    const { output } = await tried(['serve', '--help'])

    expect(settingNames()).toContain('NEO4J_PASSWORD_FILE')
    for (const name of settingNames()) expect(output).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test("the version is the package's", async () => {
    expect(await tried(['--version'])).toEqual({ code: 0, output: `${manifest.version}\n`, started: false })
  })
})

describe('Unknown input is refused with the choices, before anything is started', () => {
  test.each([
    [
      ['sed'],
      "unknown command 'sed'\n(Did you mean seed?)\nCommands: serve, seed, import, derive, check, erase, upgrade, backup, restore, export, ask, key",
    ],
    [['constructor'], "unknown command 'constructor'\nCommands: serve"],
    [['--watch'], "unknown option '--watch'"],
    [['serve', '--wach'], "unknown option '--wach'\n(Did you mean --watch?)\nUsage: stancegraph serve"],
    [['serve', 'now'], "too many arguments for 'serve'"],
    [['seed', '--frehs'], "unknown option '--frehs'\n(Did you mean --fresh?)"],
    [['seed', '--frehs', '--yes'], 'Options: --fresh; --if-needed; --dry-run; --yes; --data <name>; -h, --help'],
    [['derive', '--quick'], "unknown option '--quick'"],
    [['check', 'all'], "too many arguments for 'check'"],
    [['key', 'ad'], "unknown command 'ad'\n(Did you mean add?)"],
    [['key', 'add', 'x', '--days', '0'], 'It is a number of days from 1 to 9999.'],
    [['erase'], "missing required argument 'slug'\nUsage: stancegraph erase [options] <slug>"],
    [['erase', 'zte', 'huawei', '--yes'], "too many arguments for 'erase'"],
    [['import'], "missing required argument 'format'"],
    [['import', 'xml', 'a.xml'], 'Formats are native, stances, ftm, unvotes, legislators.'],
    [['import', 'constructor', 'a.xml'], 'Formats are native'],
    [['import', 'native'], "missing required argument 'files'"],
    [
      ['import', 'native', 'a.jsonl', '--undo', 'a.jsonl'],
      '--undo takes a file or an id, and no format or other files',
    ],
    [['import', '--undo', 'a.jsonl', '--strict'], '--undo and --strict exclude each other'],
    [['import', 'native', 'package.json', '--dryrun'], '(Did you mean --dry-run?)'],
  ])('%j', async (args, message) => {
    const { code, output, started } = await tried(args)

    expect(output).toContain(message)
    expect(output).not.toMatch(/\n {4}at /)
    expect({ code, started }).toEqual({ code: 2, started: false })
  })
})

describe('A command that removes data', () => {
  test.each([
    ['seed', '--fresh'],
    ['erase', 'zte'],
  ])('%s %s: needs --yes if it cannot ask', async (...args) => {
    const { code, output, started } = await tried(args)

    expect(output).toContain('there is no terminal to ask at: add --yes, or --dry-run first')
    expect({ code, started }).toEqual({ code: 2, started: false })
  })

  test('seed --fresh never empties a database of your own', async () => {
    const { code, output } = await tried(['seed', '--fresh', '--yes'], { NEO4J_URI: 'bolt://127.0.0.1:1' })

    expect(output).toContain('--fresh would empty the database that NEO4J_URI names')
    expect(code).toBe(2)
  })
})

describe('A missing graph', () => {
  test.each([['derive'], ['check'], ['erase zte --yes'], ['seed --dry-run']])('is not created by %s', async (line) => {
    const home = join(folderOfTest(), 'home')

    const { code, output } = await run({ env: { NEO4J_HOME: home }, args: ['start.mjs', ...line.split(' ')] })

    expect(output).toContain(`There is no graph in ${home} yet, and nothing was started.`)
    expect({ code, made: existsSync(home) }).toEqual({ code: 1, made: false })
  })
})
