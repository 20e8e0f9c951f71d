import { once } from 'node:events'
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { beside, closed, listenTogether } from '../../src/process/shared-port.ts'

const HERE = { port: 0, host: '127.0.0.1' }

function answering(): HttpServer {
  const server = createHttpServer((_, response) => void response.setHeader('Connection', 'close').end('here'))
  onTestFinished(() => closed(server))
  return server
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function answers(port: number, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, async () => (await fetch(`http://127.0.0.1:${port}`)).text()))
}

test('Each of the sockets on a port gives its connections to the server', async () => {
  const server = answering()
  const others = beside(server)
  onTestFinished(async () => void (await Promise.all(others.map(closed))))
  let accepted = 0
  for (const other of others) other.once('connection', () => (accepted += 1))
  await listenTogether([server, ...others], HERE)
  expect(others.map(portOf)).toEqual(others.map(() => portOf(server)))
  expect(new Set(await answers(portOf(server), 200))).toEqual(new Set(['here']))
  expect(accepted).toBeGreaterThan(1)
})

test('One socket listens alone where the port cannot be shared', async () => {
  const server = answering()
  const unable = createServer().listen(HERE) // fails to listen on a second port
  await once(unable, 'listening')
  await listenTogether([server, unable], HERE)
  expect(unable.listening).toBe(false)
  expect(await answers(portOf(server), 10)).toEqual(Array(10).fill('here'))
})
