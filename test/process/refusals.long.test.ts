import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { lineOf, STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'
import { NEXT_NEO4J, TESTED_NEO4J } from '../neo4j-version.ts'
import { folderOfTest, pathWith, realJava, run } from './start.ts'

const OPEN: Server[] = []
afterEach(() => {
  for (const server of OPEN.splice(0)) server.close()
})

/** A port that accepts connections and never answers. */
async function silentPort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const server = createServer().listen(0, '127.0.0.1', resolve)
  OPEN.push(server)
  await promise
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const { oldestJava } = lineOf(TESTED_NEO4J)

describe('missing software', () => {
  test('a Node.js without TypeScript: one sentence with what to do', async () => {
    const { code, output } = await run({ args: ['--no-experimental-strip-types', 'start.mjs', 'seed'] })

    expect(output).toMatch(/^Stancegraph runs on Node 24, which `npm install` \(without --ignore-scripts\).*\n$/)
    expect(code).toBe(1)
  })

  test('no Java: what to install, and how to do without', async () => {
    const folder = folderOfTest()
    const env = { PATH: pathWith(folder, {}), JAVA_HOME: '', JVM_FOLDER: folder, NEO4J_HOME: join(folder, 'home') }

    const { code, output } = await run({ env: { ...env, NEO4J_VERSION: STANDARD_NEO4J } })

    expect(output).toContain(
      `Neo4j ${STANDARD_NEO4J} needs Java 17 or later, and there is none on the PATH, in JAVA_HOME or in ${folder}.`,
    )
    expect(output).toContain('apt install default-jre-headless maven')
    expect(output).toContain('or have Docker running')
    expect(output).toContain('set NEO4J_URI')
    expect(code).toBe(1)
    expect(existsSync(join(folder, 'home'))).toBe(false)
  })

  test('an old Java: its version', async () => {
    const folder = folderOfTest()
    const java = `echo 'openjdk version "11.0.24" 2024-07-16' >&2`
    const path = pathWith(folder, { java })
    const env = { PATH: path, JAVA_HOME: '', JVM_FOLDER: folder, NEO4J_HOME: join(folder, 'home') }

    const { code, output } = await run({ env })

    expect(output).toContain(`Neo4j ${TESTED_NEO4J} needs Java ${oldestJava} or later, and java is Java 11.0.24`)
    expect(code).toBe(1)
  })

  test('no Maven, and no jars yet: what to install', async () => {
    const folder = folderOfTest()
    const path = pathWith(folder, { java: realJava(process.env) })
    const env = { PATH: path, JAVA_HOME: '', NEO4J_HOME: join(folder, 'home'), XDG_CACHE_HOME: folder }

    const { code, output } = await run({ env })

    expect(output).toContain('there is no working `mvn` on the PATH')
    expect(output).toContain('maven')
    expect(code).toBe(1)
  })

  test('no Maven, but Docker: a command does not say that there is no graph, it asks there', async () => {
    const folder = folderOfTest()
    const docker = `case "$*" in *' up '*) exit 1 ;; esac`
    const path = pathWith(folder, { java: realJava(process.env), docker })
    const env = { PATH: path, JAVA_HOME: '', NEO4J_HOME: join(folder, 'home'), XDG_CACHE_HOME: folder }

    const { code, output } = await run({ args: ['start.mjs', 'check'], env: { ...env, NEO4J_VERSION: STANDARD_NEO4J } })

    expect(output).toContain('Starting the Neo4j of docker-compose.yml')
    expect(output).toContain('Docker could not start the Neo4j')
    expect(code).toBe(1)
  })

  test("no network: what to check, and where Maven's log is; no partial files stay", async () => {
    const folder = folderOfTest()
    const mvn = `echo '[ERROR] Could not transfer artifact from central (https://jars.example/maven2): unknown host'; exit 1`
    const path = pathWith(folder, { java: realJava(process.env), mvn })
    const env = { PATH: path, JAVA_HOME: '', NEO4J_HOME: join(folder, 'home'), XDG_CACHE_HOME: folder }

    const { code, output } = await run({ env })

    const log = join(folder, 'stancegraph', 'maven.log')
    expect(output).toContain(`Maven could not fetch Neo4j ${TESTED_NEO4J}.`)
    expect(output).toContain('Check the network, and the proxy')
    expect(output).toContain(log)
    expect(output).not.toContain('jars.example')
    expect(readFileSync(log, 'utf8')).toContain('unknown host')
    expect(readdirSync(join(folder, 'stancegraph'))).toEqual(['maven.log'])
    expect(code).toBe(1)
  })
})

describe('settings', () => {
  test('all bad ones are named at once, and a password in an address is not repeated', async () => {
    const env = {
      PORT: 'http',
      QUERY_TIMEOUT_MS: '0',
      EXPLAIN: 'maybe',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'neo4j://neo4j:hunter2@localhost',
    }

    const { code, output } = await run({ env })

    expect(output.trim().split('\n')).toEqual([
      'These settings cannot be used:',
      '  NEO4J_URI holds credentials; they go into NEO4J_USERNAME and NEO4J_PASSWORD',
      '  PORT is a whole number from 0 to 65535, not "http"',
      '  QUERY_TIMEOUT_MS is a whole number from 1 to 3600000, not "0"',
      '  EXPLAIN is one of true, false, not "maybe"',
      '  LOG_LEVEL is one of trace, debug, info, warn, error, fatal, silent, not "loud"',
    ])
    expect(code).toBe(1)
  })

  test('an address with another scheme', async () => {
    const { code, output } = await run({ env: { NEO4J_URI: 'https://localhost:7474' } })

    expect(output).toContain('NEO4J_URI is an address with one of the schemes bolt, bolt+s, bolt+ssc, neo4j')
    expect(code).toBe(1)
  })

  test('a port in use', async () => {
    const folder = folderOfTest()
    const port = String(await silentPort())

    const { code, output } = await run({ env: { PORT: port, NEO4J_HOME: join(folder, 'home') } })

    expect(output).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`)
    expect(output).toContain('PORT=')
    expect(code).toBe(1)
    expect(existsSync(join(folder, 'home'))).toBe(false)
  })

  test('a command on a database that does not answer', async () => {
    const { code, output } = await run({ env: { NEO4J_URI: 'bolt://127.0.0.1:1' }, args: ['start.mjs', 'check'] })

    expect(output).toContain('No Neo4j answers at bolt://127.0.0.1:1.')
    expect(output).toContain('without NEO4J_URI a local Neo4j is started')
    expect(code).toBe(1)
  })
})

describe('an unsuitable home', () => {
  test('files of others are left alone', async () => {
    const folder = folderOfTest()
    writeFileSync(join(folder, 'neo4j.conf'), 'somebody else')

    const { code, output } = await run({ env: { NEO4J_HOME: folder } })

    expect(output).toContain(`${folder} holds files that are not Stancegraph's`)
    expect(code).toBe(1)
    expect(readdirSync(folder)).toEqual(['neo4j.conf'])
  })

  const LATER = 'which Neo4j 5.26.31 cannot open; nothing was changed: '
  const OTHER = 'run the Stancegraph that made it, or make another graph with NEO4J_HOME=.neo4j-5.26.31.'
  test.each([
    [NEXT_NEO4J, '5.26.31', `${LATER}run it with NEO4J_VERSION=${NEXT_NEO4J}, or make another graph with NEO4J_HOME`],
    ['5.27.0', '5.26.31', LATER + OTHER],
    ['4.4.40', '5.26.31', LATER + OTHER],
    ['2027.01.0', NEXT_NEO4J, `which Neo4j ${NEXT_NEO4J} cannot open; nothing was changed: run it with NEO4J_VERSION=`],
    ['5.26.31', NEXT_NEO4J, `Neo4j ${NEXT_NEO4J} would migrate it for good; nothing was changed: copy the folder,`],
  ])('a database of Neo4j %s, for Neo4j %s: one line with the way on', async (stored, version, line) => {
    const home = folderOfTest()
    mkdirSync(join(home, 'data'))
    writeFileSync(join(home, 'neo4j-version'), `${stored}\n`)

    const { code, output } = await run({ env: { NEO4J_HOME: home, NEO4J_VERSION: version } })

    expect(output).toContain(`The database in ${home} is one of Neo4j ${stored}, `)
    expect(output).toContain(line)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    expect(readdirSync(home).sort()).toEqual(['data', 'neo4j-version'])
    expect(readFileSync(join(home, 'neo4j-version'), 'utf8')).toBe(`${stored}\n`)
  })
})
