import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { sendRaw } from './raw-http.ts'

let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1')
})
afterAll(() => listener.close(1_000))

const MANY = Array.from({ length: 100_000 }, (_, number) => `x-${number}: x`)

describe('A request that cannot be read is answered, though its client is still sending', () => {
  test.each([
    ['1.3 MB of headers', ['GET /live HTTP/1.1', 'Host: 127.0.0.1', ...MANY], 431, 'The address and the headers'],
    ['an address of 2 MB', [`GET /${'x'.repeat(2_000_000)} HTTP/1.1`], 431, 'The address and the headers'],
    ['no HTTP', ['hello', ...MANY], 400, 'The request is not valid HTTP/1.1.'],
    ['two lengths', ['POST /graphql HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2'], 400, 'The request is not'],
  ])('%s', async (_, lines, status, message) => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendRaw(listener.origin, lines)))

    for (const answer of answers) {
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatch(/^Connection: close\r$/m)
      const { errors } = JSON.parse(answer.body)
      expect(errors).toEqual([{ message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } }])
    }
  })

  test('and others are answered meanwhile', async () => {
    const unreadable = sendRaw(listener.origin, ['GET /live HTTP/1.1', 'Host: 127.0.0.1', ...MANY])
    expect((await fetch(`${listener.origin}/live`)).status).toBe(200)
    expect((await unreadable).status).toBe(431)
  })
})
