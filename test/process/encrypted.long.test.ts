import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { ask } from '../faults/clients.ts'
import { testNeo4j, useGraph } from '../graph.ts'
import { run, start } from './start.ts'

// A database that is reached with neo4j+s:// and names itself by a certificate, as Aura and clusters do.

useGraph('article')

const folder = mkdtempSync(join(tmpdir(), 'stancegraph-certificates-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => join(folder, name)

/** An authority, and a certificate by it for `localhost`. */
function certify(): void {
  const openssl = (text: string) => execFileSync('openssl', text.split(' '), { cwd: folder, stdio: 'pipe' })
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
  writeFileSync(file('names'), 'subjectAltName=DNS:localhost')
  openssl(`req -x509 ${key} -keyout authority.key -out authority.pem -days 2 -subj /CN=authority`)
  openssl(`req ${key} -keyout server.key -out server.csr -subj /CN=localhost`)
  openssl(
    'x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -out server.pem -days 2 -extfile names',
  )
}

certify()
const { uri, username, password, database } = testNeo4j()
const target = Number(new URL(uri.replace(/^[^:]+/, 'http')).port)
const certificate = { key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) }
const proxy = createServer(certificate, (client) => {
  const there = connect(target, '127.0.0.1').on('error', () => client.destroy())
  client.on('error', () => there.destroy())
  client.pipe(there).pipe(client)
})
proxy.on('tlsClientError', () => undefined).listen(0) // on each address that localhost may have
await once(proxy, 'listening')
afterAll(() => void proxy.close())
const { port } = proxy.address() as AddressInfo // it listens on a port, not on a pipe

const login = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const address = (host: string) => ({ ...login, NEO4J_URI: `neo4j+s://${host}:${port}` })
const trusting = { NODE_EXTRA_CA_CERTS: file('authority.pem') }

test('is served where its authority is known', async () => {
  const server = start({ env: { ...address('localhost'), ...trusting } })
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  await server.says(/Stop {5}Ctrl-C/)

  expect(await ask(origin, '{ country(slug: "china") { name } }')).toMatchObject({ status: 200, code: null })
  expect((await fetch(`${origin}/ready`)).status).toBe(200)

  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
})

test.each([
  ['whose authority is not known', 'localhost', {}, /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN/],
  ['that is for another host', '127.0.0.1', trusting, /ERR_TLS_CERT_ALTNAME_INVALID/],
] as const)('a certificate %s is refused in one line, by a server and by a command', async (_, host, more, why) => {
  const env = { ...address(host), ...more }
  const [server, command] = await Promise.all([run({ env }), run({ env, args: ['start.mjs', 'check'] })])

  for (const { code, output } of [server, command]) {
    expect(code).toBe(1)
    const lines = output.trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^The certificate of the Neo4j at neo4j\+s:\S+ is not trusted \(\w+\): NODE_EXTRA_CA_CERTS /,
    )
    expect(lines[0]).toMatch(why)
  }
})
