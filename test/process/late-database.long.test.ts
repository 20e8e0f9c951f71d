import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { start } from './start.ts'

// A database at NEO4J_URI that answers only after the server has started.

const { uri, username, password, database } = testNeo4j()

const open: Server[] = []
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of open.splice(0)) server.close()
})

/** Listens on the port (0 for any), and passes each connection to `serve`. */
async function listenOn(port: number, serve: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    serve(socket)
  })
  open.push(server.listen(port, '127.0.0.1'))
  await once(server, 'listening')
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Forwards to the test database from another port. */
function passOn(socket: Socket): void {
  const { hostname, port } = new URL(uri.replace(/^\w+/, 'http'))
  const there = connect(Number(port), hostname).on('error', () => socket.destroy())
  sockets.add(there)
  socket.pipe(there).pipe(socket)
}

const address = (port: number) => `bolt://127.0.0.1:${port}`
const login = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

async function ask(origin: string) {
  const body = JSON.stringify({ query: '{ graph { entities { count } } }' })
  return fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

test('the server is there without it, says so, and serves it as soon as it answers', async () => {
  await wipe(await openTestGraph())
  const closed = await listenOn(0, (socket) => socket.destroy())
  const port = portOf(closed)
  closed.close()

  const server = start({ env: { ...login, NEO4J_URI: address(port), METRICS_PORT: '0' } })
  const origin = await server.says(/(http:\S+) says 503 until it does/)

  expect(server.output()).toContain(`No Neo4j answers at ${address(port)}.`)
  expect((await fetch(`${origin}/live`)).status).toBe(200)
  expect((await fetch(`${origin}/ready`)).status).toBe(503)
  const refused = await ask(origin)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] })
  expect((await fetch(`${origin}/live?by=probe`)).status).toBe(200)
  const metrics = await server.says(/Metrics {2}(http:\S+)/)
  const counted = async () => (await fetch(metrics)).text()
  expect(await counted()).toMatch(/^stancegraph_database_up 0$/m)
  expect(await counted()).toMatch(/^stancegraph_requests_total\{[^}]*code="DATABASE_UNAVAILABLE"\} 1$/m)

  await listenOn(port, passOn)
  const started = performance.now()
  await server.says(/Stop {5}Ctrl-C/)

  const seconds = (performance.now() - started) / 1_000
  console.log(`served ${seconds.toFixed(2)} s after the database answered`)
  expect(seconds).toBeLessThan(5)
  expect((await fetch(`${origin}/ready`)).status).toBe(200)
  expect(await (await ask(origin)).json()).toMatchObject({ data: { graph: { entities: expect.any(Array) } } })
  const { checks } = await (await fetch(`${origin}/ready?verbose`)).json()
  expect(checks).toContainEqual({ name: 'database', state: 'up' })
  await expect.poll(counted).toContain('stancegraph_graph_entities{kind="POLICY"} 0') // the graph is empty
  expect(await counted()).toMatch(/^stancegraph_exports_in_flight 0$/m)
  expect(await counted()).toMatch(/^stancegraph_database_up 1$/m)
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
})

test('one that accepts connections without answering is waited for, too, until the server is stopped', async () => {
  const port = portOf(await listenOn(0, () => undefined))

  const server = start({ env: { ...login, NEO4J_URI: address(port) } })
  await server.says(/says 503 until it does/)
  server.kill('SIGTERM')

  expect(await server.exited).toBe(0)
  expect(server.output().match(/No Neo4j answers/g)).toHaveLength(1)
})

test('one that hangs up during the handshake, like a proxy without its database, is waited for', async () => {
  const hangingUp = await listenOn(0, (socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5])) // the chosen protocol version
      socket.once('data', () => socket.end())
    })
  })
  const port = portOf(hangingUp)

  const server = start({ env: { ...login, NEO4J_URI: address(port) } })
  await server.says(/No Neo4j answers [\s\S]* says 503 until it does/)
  hangingUp.close()
  await once(hangingUp, 'close')
  await listenOn(port, passOn)

  await server.says(/Stop {5}Ctrl-C/)
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
})

test('one that rejects the password ends the start', async () => {
  const port = portOf(await listenOn(0, passOn))

  const server = start({ env: { ...login, NEO4J_PASSWORD: 'not it', NEO4J_URI: address(port) } })

  expect(await server.exited).toBe(1)
  expect(server.output()).toContain('Check NEO4J_USERNAME and NEO4J_PASSWORD.')
})
