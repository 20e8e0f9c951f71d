import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

export const [ISSUER, AUDIENCE] = ['https://login.example.org', 'stancegraph']

export const pairs = {
  RS256: await generateKeyPair('RS256', { extractable: true }),
  ES256: await generateKeyPair('ES256', { extractable: true }),
  EdDSA: await generateKeyPair('EdDSA', { extractable: true }),
  other: await generateKeyPair('RS256', { extractable: true }),
}
export type PairName = keyof typeof pairs

const algorithmOf = (name: PairName) => (name === 'other' ? 'RS256' : name)

/** The public keys, as a JWK Set. */
export async function keySetOf(...names: readonly PairName[]): Promise<string> {
  const keys = names.map(async (name) => ({
    ...(await exportJWK(pairs[name].publicKey)),
    ...{ kid: name, alg: algorithmOf(name), use: 'sig' },
  }))
  return JSON.stringify({ keys: await Promise.all(keys) })
}

export const now = () => Math.floor(Date.now() / 1_000)

export const claims = (): JWTPayload => ({
  ...{ iss: ISSUER, aud: AUDIENCE, sub: 'reader@example.org', exp: now() + 60, roles: ['admin', 'reader'] },
})

export const signed = (payload: object, name: PairName = 'RS256') =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg: algorithmOf(name), kid: name }).sign(pairs[name].privateKey)

/** The server of an identity provider for one test, which answers as it is told. */
export async function provider(answer: (response: ServerResponse) => void) {
  const asked = { count: 0, answer }
  const server = createServer((_, response) => {
    asked.count += 1
    asked.answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(stop)
  const keys = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`)
  return { ...{ issuer: ISSUER, audience: AUDIENCE, keys, roleClaim: 'roles' }, asked, stop }
}
