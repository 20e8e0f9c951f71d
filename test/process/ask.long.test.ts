import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

const QUERY = 'query ($slug: String!) { policy(slug: $slug) { status } }'

async function ask(args: readonly string[], input = '') {
  const child = spawn(process.execPath, ['start.mjs', 'ask', ...args])
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ])
  return { stdout, stderr: stderr.trim(), code }
}

async function serve(): Promise<string> {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(0))
  listener.serve(createServer(graph, settings))
  return `${listener.origin}/graphql`
}

test('Only the data goes to standard output', async () => {
  const url = await serve()
  const args = ['--variables', '{"slug": "zte-export-ban"}', '--url', url]
  const data = { policy: { status: 'IMPOSED' } }
  for (const { stdout, stderr, code } of [await ask([QUERY, ...args]), await ask(args, QUERY)]) {
    expect({ data: JSON.parse(stdout), stderr, code }).toEqual({ data, stderr: '', code: 0 })
  }
})

test('Errors are printed beside partial data, and the exit code reports them', async () => {
  const url = await serve()
  const partly = await ask(['{ policy(slug: "zte-export-ban") { slug } a: node(id: "none") { id } }', '--url', url])
  expect(partly.code).toBe(1)
  expect(JSON.parse(partly.stdout)).toEqual({ policy: { slug: 'zte-export-ban' }, a: null })
  expect(partly.stderr).toMatch(/^.* \(BAD_USER_INPUT, at a\)$/)
  const wrong = await ask(['{ nothing }', '--url', url])
  expect(wrong).toMatchObject({ stdout: '', code: 1, stderr: expect.stringContaining('nothing') })
})

test.for([
  [[], 2, 'error: no query came'],
  [['{ a }', '{ b }'], 2, 'error: too many arguments'],
  [['{ a }', '--variables', '[1]'], 2, `It is a JSON object, as '{"slug": "zte"}'.`],
  [['{ a }', '--variable', '{}'], 2, "error: unknown option '--variable'\n(Did you mean --variables?)"],
  [['{ a }', '--url', 'localhost'], 2, 'It is an address, as http://127.0.0.1:4000/graphql.'],
  [
    ['{ a }', '--url', 'http://a:tiger@127.0.0.1:1/graphql'],
    1,
    /^--url holds credentials: a key goes into ACCESS_KEY\.$/,
  ],
  [['{ a }', '--url', 'http://127.0.0.1:1/graphql'], 1, 'cannot be reached. Is the server running?'],
] as const)('%j is refused with exit code %i: %s', async ([args, code, message]) => {
  expect(await ask(args)).toMatchObject({
    stdout: '',
    code,
    stderr: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  })
})
