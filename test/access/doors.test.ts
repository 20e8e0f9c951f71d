import { afterAll, describe, expect, test } from 'vitest'
import { mayNotRead, type Role, unverifiable } from '../../src/access/viewer.ts'
import { everybody, type Viewers, viewersBy } from '../../src/access/viewers.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { sendRaw } from '../process/raw-http.ts'
import { fileOfKeys, keysOfEachState } from './keys.ts'

useGraph('article')
const graph = await openTestGraph()

const { keys, texts } = keysOfEachState()
const file = fileOfKeys(keys)
afterAll(file.clear)

/** Everything that the servers wrote anywhere. */
const written: unknown[] = []
const opened: Listener[] = []

async function serve(viewers: Viewers): Promise<Listener> {
  const log = (line: unknown) => void written.push(line)
  const told = { logRequest: log, logExport: log, logSlow: log, slowMs: 0, logError: log }
  const listener = await listen(0, '127.0.0.1')
  listener.serve(createServer(graph, { ...settings, ...told, viewers }))
  opened.push(listener)
  return listener
}
const admitting = async (anonymous: Role | null) =>
  serve(viewersBy({ keys: await watchedKeys(file.path, () => undefined), anonymous }))

const open = await serve(everybody)
const closed = await admitting(null)
const mixed = await admitting('READER')
afterAll(() => Promise.all(opened.map((listener) => listener.close(1_000))))

interface Door {
  readonly line: string
  readonly headers?: readonly string[]
  readonly body?: string
}

const JSON_TYPE = 'Content-Type: application/json'

/** Ways to ask for something of the graph, or for what is not there: none is open without a viewer. */
const DOORS: readonly Door[] = [
  { line: 'POST /graphql', headers: [JSON_TYPE], body: '{"query": "{ company(slug: \\"zte\\") { name } }"}' },
  { line: 'POST /graphql', headers: [JSON_TYPE], body: '{"query": "{ nothing }"}' },
  { line: 'POST /graphql', headers: [JSON_TYPE], body: '{"query": "{"}' },
  { line: 'POST /graphql', headers: [JSON_TYPE], body: '{"query' },
  { line: 'POST /graphql', headers: [JSON_TYPE], body: `{"query": "${' '.repeat(100_000)}"}` },
  { line: 'POST /graphql', headers: ['Content-Type: text/plain'], body: '{ __typename }' },
  { line: 'POST /graphql', headers: [JSON_TYPE, 'Accept: text/html'], body: '{"query": "{ __typename }"}' },
  { line: 'POST /graphql?query={__typename}', headers: [JSON_TYPE], body: '{}' },
  { line: 'GET /graphql?query={__typename}' },
  { line: 'GET /graphql?query={__schema{types{name}}}' },
  { line: 'GET /graphql?query={nothing}' },
  { line: 'GET /graphql', headers: ['Accept: image/png'] },
  { line: 'HEAD /graphql?query={__typename}' },
  { line: 'PUT /graphql', body: '{}' },
  { line: 'OPTIONS /graphql' },
  { line: 'GET /explore/../graphql?query={__typename}' },
  { line: 'GET /explore/%2e%2e/graphql?query={__typename}' },
  { line: 'GET /graphiql/../graphql?query={__typename}' },
  { line: 'GET /live/../graphql?query={__typename}' },
  { line: 'GET //graphql?query={__typename}' },
  { line: 'GET /graphql/?query={__typename}' },
  { line: 'GET http://127.0.0.1/graphql?query={__typename}' },
  { line: 'GET /export?format=csv-nodes' },
  { line: 'GET /export?format=jgf&of=neighborhood&arguments=of:%20[%22zte%22]' },
  { line: 'GET /export?format=nothing' },
  { line: 'GET /explore/../export?format=nothing' },
  { line: 'HEAD /export?format=csv-nodes' },
  { line: 'POST /export?format=csv', body: '' },
  { line: 'POST /explore', body: '' },
  { line: 'POST /', body: '' },
  { line: 'GET /metrics' },
  { line: 'GET /nowhere' },
]

/** Pages, their files, and probes. */
const OPEN: readonly Door[] = [
  { line: 'GET /' },
  { line: 'GET /live' },
  { line: 'GET /ready' },
  { line: 'GET /explore' },
  { line: 'GET /explore/e/zte' },
  { line: 'GET /explore/parts/nothing.js' },
  { line: 'GET /graphql', headers: ['Accept: text/html'] },
  { line: 'GET /graphiql/nothing.js' },
]

const bearer = (text: string) => [`Authorization: Bearer ${text}`]

const UNUSABLE: Readonly<Record<string, readonly string[]>> = {
  'no key at all': bearer('zte'),
  'an unknown key': bearer(texts.unknown),
  'an expired key': bearer(texts.expired),
  'a revoked key': bearer(texts.revoked),
  'the id of one key with the secret of another': bearer(texts.mixed),
  'a key that is cut off': bearer(texts.good.slice(0, -1)),
  'an empty header': ['Authorization: '],
  'another scheme': [`Authorization: Basic ${btoa(`reader:${texts.good}`)}`],
  'a key without a scheme': [`Authorization: ${texts.good}`],
  'two keys': [...bearer(texts.good), ...bearer(texts.other)],
  'the same key twice': [...bearer(texts.good), ...bearer(texts.good)],
  'two keys in one header': bearer(`${texts.good}, Bearer ${texts.good}`),
  'a very long key': bearer('a'.repeat(10_000)),
}

async function knock(listener: Listener, { line, headers = [], body = '' }: Door, more: readonly string[] = []) {
  const length = line.startsWith('POST') || line.startsWith('PUT') ? [`Content-Length: ${body.length}`] : []
  const lines = [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, ...length, ...more]
  const answer = await sendRaw(listener.origin, lines, body)
  written.push(answer)
  return answer
}

function expectDenied({ line }: Door, { status, headers, body }: Awaited<ReturnType<typeof knock>>, error?: string) {
  expect([line, status]).toEqual([line, 401])
  const challenge = /^www-authenticate: (.*)$/im.exec(headers)?.[1]?.trim()
  expect(challenge).toBe(['Bearer realm="stancegraph"', ...(error ? [`error="${error}"`] : [])].join(', '))
  expect(headers).not.toMatch(/^x-data-set/im)
  if (!line.startsWith('HEAD'))
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
}

describe.each(DOORS.map((door) => [door.line.slice(0, 60), door.body?.slice(0, 60) ?? '', door] as const))(
  '%s %s',
  (_, __, door) => {
    test('without a key is denied, except where everybody may read', async () => {
      expectDenied(door, await knock(closed, door))
      expect((await knock(mixed, door)).status).not.toBe(401)
    })

    test('with credentials that cannot be used is denied, also where everybody may read', async () => {
      for (const credentials of Object.values(UNUSABLE)) {
        for (const listener of [closed, mixed]) {
          expectDenied(door, await knock(listener, door, credentials), 'invalid_token')
        }
      }
    })

    test('with a key answers as a server does that is open to all', async () => {
      const { status, body } = await knock(open, door)
      expect(status).not.toBe(401)
      const answer = await knock(closed, door, bearer(texts.good))
      expect([answer.status, answer.body.length > 0]).toEqual([status, body.length > 0])
    })
  },
)

test.each(OPEN.map((door) => [door.line, door] as const))('%s needs no key, and minds none', async (_, door) => {
  const { status } = await knock(open, door)
  for (const credentials of [[], bearer(texts.expired), bearer(texts.good)]) {
    expect((await knock(closed, door, credentials)).status).toBe(status)
  }
})

test('A token without a role, and one that nobody can verify, are denied at every door', async () => {
  for (const denial of [mayNotRead('roles'), unverifiable]) {
    const listener = await serve({ viewerOf: async () => denial })
    for (const door of DOORS) {
      const { status, headers, body } = await knock(listener, door)
      expect([door.line, status]).toEqual([door.line, denial.status])
      for (const [name, value] of Object.entries(denial.headers)) expect(headers).toContain(`${name}: ${value}`)
      if (!door.line.startsWith('HEAD')) expect(body).toContain(denial.code)
    }
  }
})

test('The log names who asked and what was denied, and no secret is in anything that was written', async () => {
  written.length = 0
  const [asked, exported] = [DOORS[0], { line: 'GET /export?format=csv-nodes' }]
  for (const credentials of [bearer(texts.good), bearer(texts.expired)]) {
    for (const door of [asked, exported]) if (door) await knock(closed, door, credentials)
  }
  const lines = written.filter((line) => line instanceof Object && 'requestId' in line && 'errors' in line)
  expect(lines).toMatchObject([
    { viewer: 'press office', status: 200, errors: [] },
    { viewer: 'press office', status: 200, errors: [], format: 'csv-nodes' },
    { status: 401, errors: ['UNAUTHENTICATED'], isUnread: true },
    { status: 401, errors: ['UNAUTHENTICATED'], format: null },
  ])
  const all = JSON.stringify(written)
  for (const text of Object.values(texts)) expect(all).not.toContain(text.slice(16))
})
