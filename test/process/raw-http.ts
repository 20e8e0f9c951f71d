import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface RawAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

/** Sends these bytes unchanged and reads until the server closes the connection. No client library would send them. */
export async function sendRaw(origin: string, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.write([...lines, 'Connection: close', '', body].join('\r\n'), 'latin1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  await once(socket, 'close')
  const [headers = '', said = ''] = answer.split(/\r\n\r\n([\s\S]*)/)
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1]), headers, body: said }
}

/** The outcome of two requests on one connection. */
export interface Twice {
  /** Statuses of the answers. */
  readonly statuses: readonly number[]
  /** Whether the first answer said that the connection closes. */
  readonly isLast: boolean
  readonly outcome: 'both answered' | 'closed' | 'silent'
}

/** Sends a request, and after its answer a probe on the same connection. Waits a few seconds for each. */
export async function sendTwice(origin: string, first: string): Promise<Twice> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  const closed = new Promise<'closed'>((resolve) => socket.once('close', () => resolve('closed')))
  socket.on('error', () => undefined) // the server closed it during a write
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  const statuses = () => Array.from(answer.matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => Number(status))
  const answered = async (count: number) => {
    while (statuses().length < count) await pause(5)
    return 'both answered' as const
  }
  const waited = () => pause(8_000, 'silent' as const, { ref: false })
  socket.write(first)
  await Promise.race([answered(1), closed, waited()])
  if (socket.writable) socket.write('GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  const outcome = await Promise.race([answered(2), closed, waited()])
  socket.destroy()
  return { statuses: statuses(), isLast: /^connection: close\r$/im.test(answer), outcome }
}
