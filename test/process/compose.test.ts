import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { composeProject, whyNoCompose } from '../docker.ts'
import { folderOfTest, pathWith, run, start } from './start.ts'

// Runs docker-compose.yml. Without Docker these tests are skipped, and named in the last lines of the run.

const why = whyNoCompose()
const LONG = 300_000

async function ask(origin: string, query: string, variables = {}) {
  const body = JSON.stringify({ query, variables })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  return data
}

describe.skipIf(why)(`npm start on a machine with Docker and no Java${why ? ` (${why})` : ''}`, () => {
  const project = composeProject()
  afterAll(project.remove, LONG)

  /** An environment whose PATH has only docker. */
  function environment() {
    const path = pathWith(folderOfTest(), { docker: `PATH='${process.env['PATH']}' exec docker "$@"` })
    return { ...project.env, PATH: path, JAVA_HOME: '', JVM_FOLDER: path, NEO4J_VERSION: '' }
  }
  const running = () => project.compose('ps', '--quiet', '--status', 'running')

  test("serves from the compose file's database, and stops what it started", { timeout: LONG }, async () => {
    const env = environment()
    const first = start({ env })
    const origin = await first.says(/GraphQL {2}(http:\S+)\/graphql/)
    await first.says(/Stop {5}Ctrl-C/)

    expect(first.output()).toContain('needs Java 17 or later, and there is none')
    expect(first.output()).toContain("Data     the volume of docker-compose.yml's neo4j: Neo4j 5.26")
    expect(await ask(origin, '{ country(slug: "china") { name } }')).toEqual({ country: { name: 'China' } })

    const check = await run({ env, args: ['start.mjs', 'check'] })
    expect(check.output).toContain('Joining the Neo4j of docker-compose.yml')
    expect(check.code).toBe(0)
    expect(await running(), 'what a command joins goes on').not.toBe('')

    first.kill('SIGINT')
    expect(await first.exited).toBe(0)
    expect(await running()).toBe('')

    const second = start({ env })
    await second.says(/Stop {5}Ctrl-C/)
    expect(second.output(), 'the data was kept').not.toContain('cypher/seed')
    second.kill('SIGTERM')
    expect(await second.exited).toBe(0)
  })
})

describe.skipIf(why)(`docker compose up, with three servers${why ? ` (${why})` : ''}`, () => {
  const project = composeProject()
  const up = () => project.compose('--profile', 'many', 'up', '--detach', '--wait')
  const originOf = async (service: string) => `http://${await project.addressOf(service, 4000)}`
  afterAll(project.remove, LONG)

  const PAGE = `query Page($first: Int!, $after: String) {
    stances(first: $first, after: $after) { edges { node { id sentence } } pageInfo { endCursor hasNextPage } }
  }`

  test('seeds once; a list begun on one server continues on the others; down and up gives the same answer', {
    timeout: LONG,
  }, async () => {
    await project.compose('build', '--quiet')
    await up()
    const [one = '', two = '', three = ''] = await Promise.all(['server', 'server-2', 'server-3'].map(originOf))
    const whole = (await ask(one, PAGE, { first: 40 })).stances.edges
    const begun = (await ask(one, PAGE, { first: 15 })).stances
    const goneOn = (await ask(two, PAGE, { first: 10, after: begun.pageInfo.endCursor })).stances
    const ended = (await ask(three, PAGE, { first: 15, after: goneOn.pageInfo.endCursor })).stances

    expect(whole).toHaveLength(40)
    expect([...begun.edges, ...goneOn.edges, ...ended.edges]).toEqual(whole)

    await project.compose('--profile', 'many', 'down')
    await up()

    expect((await ask(await originOf('server-2'), PAGE, { first: 40 })).stances.edges).toEqual(whole)
    expect(await project.compose('logs', '--no-log-prefix', 'seed')).toMatch(/Ready to be served: .*\n$/)
  })

  test('the server has no privileges, a read-only file system, and nothing that only developers need', {
    timeout: LONG,
  }, async () => {
    const inServer = (...command: readonly string[]) => project.compose('exec', '--no-TTY', 'server', ...command)

    expect(await inServer('id', '--user')).not.toBe('0')
    await expect(inServer('touch', '/app/x')).rejects.toThrow('Read-only file system')
    const modules = (await inServer('ls', 'node_modules')).split('\n')
    expect(modules).toContain('graphql-yoga')
    expect(modules).not.toContain('vitest')
    expect(modules).not.toContain('typescript')
  })

  test('it logs JSON, and exits with 0 on a stop', { timeout: LONG }, async () => {
    const id = await project.compose('ps', '--quiet', 'server')
    await project.compose('stop', 'server')

    expect(await project.docker('inspect', '--format', '{{.State.ExitCode}}', id)).toBe('0')
    const logged = spawnSync('docker', ['logs', id], { encoding: 'utf8' })
    expect(logged.stderr).toBe('')
    const lines = logged.stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).msg).at(-1)).toBe('Stopping.')
  })
})
