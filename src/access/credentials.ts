import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** What a request says about who sends it. */
export interface Credentials {
  /** The values of all its headers Authorization. */
  readonly authorization: readonly string[]
  /** The network that it comes from, as `networkOf` names it; empty if it came over none. */
  readonly network: string
}

/** The credentials of a request from the network, or of one without a socket. Nothing else reads that header. */
export function credentialsOf(request: IncomingMessage | Request): Credentials {
  if ('headersDistinct' in request) {
    const { headersDistinct, socket } = request
    return { authorization: headersDistinct['authorization'] ?? [], network: networkOf(socket.remoteAddress ?? '') }
  }
  const given = request.headers.get('authorization')
  return { authorization: given === null ? [] : [given], network: '' }
}

/** The token in `Bearer <token>`; null for any other value. */
export function bearerIn(value: string): string | null {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(value)?.[1] ?? null
}

/** The first 64 bits of an IPv6 address, of which one subscriber has all the others; an IPv4 address as it is. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [first = '', second] = address.replace(/%.*/, '').split('::')
  const before = first.split(':').filter((part) => part !== '')
  const after = (second ?? '').split(':').filter((part) => part !== '')
  const zeros = second === undefined ? 0 : 8 - before.length - after.length
  const parts = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return `${parts.slice(0, 4).join(':')}::/64`
}
