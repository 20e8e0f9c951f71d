import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { isLong, nextTurn } from '../../src/graph/event-loop.ts'
import { listen } from '../../src/process/listener.ts'
import { keepBusy } from '../event-loop.ts'

const bounds = { maxConnections: 100, keepAliveMs: 60_000, stallTimeoutMs: 60_000 }

async function serving(handler: RequestListener, changed: Partial<typeof bounds>) {
  const listener = await listen(0, '127.0.0.1', undefined, { ...bounds, ...changed })
  onTestFinished(() => listener.close(100))
  listener.serve(handler)
  return new URL(listener.origin)
}

test('Connections above the limit are closed as they arrive', async () => {
  const { port, hostname } = await serving((_, response) => void response.end('here'), { maxConnections: 5 })
  const sockets = Array.from({ length: 8 }, () => connect(Number(port), hostname).on('error', () => undefined))
  let closed = 0
  for (const socket of sockets) {
    socket.once('close', () => {
      closed += 1
    })
  }
  await expect.poll(() => closed).toBe(3)
  await pause(200)
  expect(closed).toBe(3)
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => closed).toBe(8)
  await expect
    .poll(() =>
      fetch(`http://${hostname}:${port}/`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})

test('Connections that arrive while the server stands still wait for it, up to the limit', async () => {
  const { port, hostname } = await serving((_, response) => void response.end('here'), { maxConnections: 1_500 })
  const client = `
    let made = 0
    const connect = () => require('node:net').connect(${port}, '${hostname}', () => { made += 1 })
    const sockets = Array.from({ length: 1_500 }, connect)
    setTimeout(() => { console.log(made); process.exit() }, 900) // the next attempt follows after a second`
  const made = execFileSync(process.execPath, ['--eval', client], { encoding: 'utf8' }) // nothing else runs here meanwhile
  expect(Number(made)).toBe(1_500)
})

test('Connections that arrive together do not each wait for a turn of heavy work', async () => {
  const { href } = await serving((_, response) => void response.end('here'), { maxConnections: 500 })
  let isOver = false
  const heavyWork = async () => {
    while (!isOver) {
      const started = performance.now()
      keepBusy(() => performance.now() - started > 0.2)
      while (isLong()) await nextTurn(true)
    }
  }
  const works = Array.from({ length: 200 }, heavyWork)
  const milliseconds = await manyAtOnce(href)
  isOver = true
  await Promise.all(works)
  expect(milliseconds).toBeLessThan(1_500)
})

test('Connections that arrive together do not each wait for a turn of the event loop', async () => {
  const { href } = await serving((_, response) => void response.end('here'), { maxConnections: 500 })
  let isOver = false
  const turn = () => {
    const started = performance.now()
    keepBusy(() => performance.now() - started > 10)
    if (!isOver) setImmediate(turn)
  }
  turn()
  const milliseconds = await manyAtOnce(href)
  isOver = true
  expect(milliseconds).toBeLessThan(1_500) // one in each turn would take three seconds
})

test('A port that is listened on is not shared with another server', async () => {
  const { port, hostname } = await serving((_, response) => void response.end('here'), {})
  await expect(listen(Number(port), hostname)).rejects.toThrow(
    `Port ${port} on ${hostname} is taken by another program.`,
  )
})

/** The milliseconds until 300 clients that connect together, in a process of their own, have their answers. */
async function manyAtOnce(href: string): Promise<number> {
  const client = `
    const started = performance.now()
    let answered = 0
    const get = () => require('node:http').get('${href}', { agent: false }, (answer) => {
      answer.resume().on('end', () => { if ((answered += 1) === 300) console.log(performance.now() - started) })
    })
    for (let n = 0; n < 300; n += 1) get()`
  const [milliseconds] = (await once(spawn(process.execPath, ['--eval', client]).stdout, 'data')) as [Buffer]
  return Number(milliseconds)
}

test('A connection is kept for its next request for the time stated in the answer', async () => {
  const url = await serving((_, response) => void response.end('here'), { keepAliveMs: 2_000 })
  const agent = new Agent({ keepAlive: true })
  const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
  expect(answer.headers['keep-alive']).toBe('timeout=2')
  const { socket } = answer
  answer.resume()
  await once(answer, 'end')
  const started = performance.now()
  await once(socket, 'close')
  expect(performance.now() - started).toBeGreaterThan(1_500)
})

const LARGE = Buffer.alloc(50_000_000, 'x')

test('A reader that takes nothing for so long is cut off, and a slow one is not', async () => {
  let cut = 0
  const url = await serving(
    (_, response) => {
      response.once('close', () => {
        if (!response.writableFinished) cut += 1
      })
      response.end(LARGE)
    },
    { stallTimeoutMs: 1_000 },
  )
  const stalled = get(url).on('error', () => undefined)
  const slow = get(url)
  const answering = once(slow, 'response') // either may be answered first
  await once(stalled, 'response')
  const [answer] = (await answering) as [IncomingMessage]
  let bytes = 0
  for await (const chunk of answer) {
    bytes += chunk.length
    await pause(5)
  }
  expect(bytes).toBe(LARGE.length)
  await expect.poll(() => cut, { timeout: 20_000 }).toBe(1)
})

test('A slow answer is waited for', async () => {
  const url = await serving((_, response) => void setTimeout(() => response.end('here'), 2_000), {
    stallTimeoutMs: 300,
  })
  expect(await (await fetch(url)).text()).toBe('here')
})
