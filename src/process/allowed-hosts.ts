import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'
import { shown } from '../errors.ts'
import type { Refusal } from '../request/refusal.ts'

/** The hosts and origins that requests may name. */
export interface Allowed {
  /** Names of this server other than loopback: host names and addresses, as `hostNamed` returns them. */
  readonly hosts: readonly string[]
  /** Origins of other sites' pages that may read answers, as browsers send them. */
  readonly origins: readonly string[]
}

/**
 * Null if the request may be answered: it names this server as its host, and comes from no web page or from an allowed
 * one. This keeps out pages that point their own host name at this server (DNS rebinding). An HTTP/1.0 request may name
 * no host; browsers always do. Probes may use any name.
 */
export function refusalOf(request: IncomingMessage, target: Target, allowed: Allowed): Refusal | null {
  if (!target.path.startsWith('/'))
    return badRequest(`A request asks for a path that begins with /; got ${shown(target.path)}.`)
  if (PROBES.includes(target.path)) return null
  const named = request.headersDistinct['host'] ?? []
  if (named.length > 1) return badRequest('A request names one Host; this one has several Host headers.')
  const authority = target.authority ?? named[0]
  if (authority !== undefined) {
    const host = hostNamed(portless(authority))
    if (host === null || !URL.canParse(`http://${authority}`))
      // as where its port is too large
      return badRequest(`Host must be a name or an address, with or without a port; got ${shown(authority)}.`)
    if (!isOurs(host, allowed)) return { status: 421, code: 'HOST_NOT_ALLOWED', message: unknownHost(host) }
  }
  const { origin } = request.headers
  if (origin === undefined || allowed.origins.includes(origin)) return null
  const page = /^https?:\/\/(.*)$/i.exec(origin)?.[1]
  const host = page === undefined ? null : hostNamed(portless(page))
  if (host !== null && isOurs(host, allowed)) return null
  return { status: 403, code: 'ORIGIN_NOT_ALLOWED', message: unknownOrigin(origin) }
}

/**
 * The host, with port, by which whoever answers may make addresses. What a probe names is not checked, and need not even
 * be one; undefined if nothing names a host.
 */
export function addressed(request: IncomingMessage, { path, authority }: Target): string | undefined {
  return PROBES.includes(path) ? 'localhost' : (authority ?? request.headers.host)
}

/** The path of a request, its query string, and the host with port if the request line has one. */
export interface Target {
  readonly path: string
  readonly search: string
  readonly authority: string | null
}

/**
 * Accepts a path, as clients send it, or an absolute URL, as they send it to a proxy. The URL's host overrides `Host`.
 */
export function targetOf({ url = '' }: IncomingMessage): Target {
  const [, authority = null, rest = ''] = /^(?:https?:\/\/([^/?#]*))?([^#]*)/i.exec(url) ?? []
  const [path = ''] = rest.split('?', 1)
  return { authority, path: path || '/', search: rest.slice(path.length) }
}

const PROBES = ['/live', '/ready']

/** The host name or address, normalized: lower case, no trailing dot, IPv6 in brackets. Null if it is not valid. */
export function hostNamed(text: string): string | null {
  const name = isIPv6(text) ? `[${text}]` : text
  if (!/^(\[[\da-f:.]+\]|[^\s/?#@:\\%[\]*]+)$/i.test(name)) return null
  return URL.parse(`http://${name}`)?.hostname.replace(/\.$/, '') || null
}

const portless = (authority: string) => authority.replace(/:\d*$/, '')

/** Whether this is the wildcard for all addresses of a machine, and no address itself. */
export const isEveryAddress = (host: string) => host === '0.0.0.0' || host === '[::]'

const isOurs = (host: string, { hosts }: Allowed) => isLoopback(host) || hosts.includes(host)

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Names under `localhost` always mean this machine as well. */
export function isLoopback(host: string): boolean {
  if (/(^|\.)localhost$/.test(host)) return true
  return host.startsWith('[') ? loopback.check(host.slice(1, -1), 'ipv6') : loopback.check(host, 'ipv4')
}

const badRequest = (message: string): Refusal => ({ status: 400, code: 'BAD_REQUEST', message })

const unknownHost = (host: string) =>
  `This server does not answer to the name ${shown(host)}. If it is its own, add it to the setting ALLOWED_HOSTS.`

const unknownOrigin = (origin: string) =>
  `Pages of ${shown(origin)} may not ask this server. If they should, add that to the setting ALLOWED_ORIGINS.`
