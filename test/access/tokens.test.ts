import { createHmac } from 'node:crypto'
import { exportSPKI, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { tokensOf } from '../../src/access/tokens.ts'
import { isDenial } from '../../src/access/viewer.ts'
import { viewersBy } from '../../src/access/viewers.ts'
import { readConfig } from '../../src/config.ts'
import { AUDIENCE, claims, ISSUER, keySetOf, now, type PairName, pairs, provider, signed } from './provider.ts'

const ALL: readonly PairName[] = ['RS256', 'ES256', 'EdDSA']
let published = ''
beforeAll(async () => {
  published = await keySetOf(...ALL)
})

/** What a server answers to somebody with that token, where nobody reads without one. */
async function asking(options?: Parameters<typeof tokensOf>[1]) {
  const { asked, stop, ...settings } = await provider((response) => response.end(published))
  const viewers = viewersBy({ keys: null, tokens: tokensOf(settings, options), anonymous: null })
  const ask = async (...tokens: readonly string[]) => {
    const viewer = await viewers.viewerOf({ authorization: tokens.map((token) => `Bearer ${token}`), network: '' })
    for (const token of tokens) expect(JSON.stringify(viewer)).not.toContain(token)
    return isDenial(viewer) ? `${viewer.status} ${viewer.code}: ${viewer.message}` : viewer.name
  }
  return { ask, asked, stop }
}

describe('A token of the provider', () => {
  test.each(ALL)('is believed if it is signed with %s', async (name) => {
    const { ask, asked } = await asking()
    expect(await ask(await signed(claims(), name))).toBe('reader@example.org')
    expect(await ask(await signed({ ...claims(), aud: ['x', AUDIENCE], roles: 'reader' }, name))).toBe(
      'reader@example.org',
    )
    expect(asked.count).toBe(1)
  })

  test('may be five seconds over, or ahead, and no more', async () => {
    const { ask } = await asking()
    expect(await ask(await signed({ ...claims(), exp: now() - 3 }))).toBe('reader@example.org')
    expect(await ask(await signed({ ...claims(), nbf: now() + 3 }))).toBe('reader@example.org')
    expect(await ask(await signed({ ...claims(), exp: now() - 7 }))).toMatch(/^401 .*The token has expired/)
    expect(await ask(await signed({ ...claims(), nbf: now() + 9 }))).toMatch(/^401 .*claim nbf/)
  })

  test.each([[undefined], [[]], ['readers'], [['READER ']], [{ reader: true }], [1]])(
    'whose claim is %j has no role here',
    async (roles) => {
      const { ask } = await asking()
      expect(await ask(await signed({ ...claims(), roles }))).toMatch(
        /^403 FORBIDDEN: .*claim roles should name one of/,
      )
    },
  )
})

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Tokens that somebody without a key of the provider may make, or that are for others. */
const ABUSES: Readonly<Record<string, () => Promise<string> | string>> = {
  'with the algorithm none': () => new UnsecuredJWT(claims()).encode(),
  'with the public key as a shared secret': async () => {
    const text = `${part({ alg: 'HS256', kid: 'RS256' })}.${part(claims())}`
    const secret = await exportSPKI(pairs.RS256.publicKey)
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  },
  'signed with a key of somebody else': () => signed(claims(), 'other'),
  'with the name of a key that did not sign it': async () => {
    const [, payload, signature] = (await signed(claims(), 'other')).split('.')
    return [part({ alg: 'RS256', kid: 'RS256' }), payload, signature].join('.')
  },
  'with changed claims': async () => {
    const [header, , signature] = (await signed({ ...claims(), sub: 'a' })).split('.')
    return [header, part(claims()), signature].join('.')
  },
  'of another issuer': () => signed({ ...claims(), iss: `${ISSUER}/` }),
  'for another audience': () => signed({ ...claims(), aud: 'elsewhere' }),
  'without an end': () => signed({ ...claims(), exp: undefined }),
  'without a subject': () => signed({ ...claims(), sub: undefined }),
  'with a subject that is no text': () => signed({ ...claims(), sub: { a: 1 } as unknown as string }),
  'with an empty subject': () => signed({ ...claims(), sub: '' }),
  'with its own key set': async () => {
    const { asked: _, ...elsewhere } = await provider((response) => response.end(published))
    const [, payload, signature] = (await signed(claims())).split('.')
    return [part({ alg: 'RS256', kid: 'other', jku: elsewhere.keys.href }), payload, signature].join('.')
  },
  'that is no JSON': () => 'a.b.c',
  'of a megabyte': async () => signed({ ...claims(), more: 'x'.repeat(1_000_000) }),
}

test.each(Object.entries(ABUSES))('A token %s is refused', async (_, made) => {
  const { ask } = await asking()
  expect(await ask(await made())).toMatch(/^401 UNAUTHENTICATED: /)
})

test('Two tokens are refused, and a token where no provider is believed', async () => {
  const { ask } = await asking()
  const token = await signed(claims())
  expect(await ask(token, token)).toMatch(/^401 .*several headers/)
  const viewers = viewersBy({ keys: null, anonymous: 'READER' })
  expect(await viewers.viewerOf({ authorization: [`Bearer ${token}`], network: '' })).toMatchObject({ status: 401 })
})

describe('A provider', () => {
  test('that is silent, down or talks nonsense makes the answer 503, and is asked again', async () => {
    const { ask, asked, stop } = await asking({ timeoutDuration: 200, retryDuration: 0 })
    const token = await signed(claims())
    const down = /^503 PROVIDER_UNAVAILABLE: /
    asked.answer = () => undefined
    const started = performance.now()
    expect(await ask(token)).toMatch(down)
    expect(performance.now() - started).toBeLessThan(3_000)
    for (const [status, body] of [
      [500, published],
      [302, ''],
      [200, '<html>'],
      [200, '{}'],
    ] as const) {
      asked.answer = (response) => response.writeHead(status, { Location: '/elsewhere' }).end(body)
      expect(await ask(token)).toMatch(down)
    }
    expect(asked.count).toBe(5) // the redirection was not followed
    asked.answer = (response) => response.end(published)
    expect(await ask(token)).toBe('reader@example.org')
    stop()
    expect(await ask(token)).toBe('reader@example.org') // its keys are kept
  })

  test('that fails is not asked again for each token, its keys of before serve, and the log says it once', async () => {
    const told: string[] = []
    const { ask, asked } = await asking({ cooldownDuration: 0, retryDuration: 300, warn: (why) => told.push(why) })
    const [old, forged] = [await signed(claims()), await signed(claims(), 'other')]
    expect(await ask(old)).toBe('reader@example.org')
    asked.answer = (response) => response.writeHead(500).end()
    for (let times = 0; times < 20; times += 1) {
      expect(await ask(forged)).toMatch(/^503 PROVIDER_UNAVAILABLE: /)
      expect(await ask(old)).toBe('reader@example.org')
    }
    expect(asked.count).toBe(2)
    await expect.poll(async () => [await ask(forged), asked.count][1], { interval: 50 }).toBe(3)
    expect(told).toEqual([expect.stringMatching(/^The keys of the identity provider cannot be read: Expected 200 OK/)])
  })

  test('that cannot be reached makes the answer 503', async () => {
    const { ask, stop } = await asking()
    stop()
    expect(await ask(await signed(claims()))).toMatch(/^503 /)
  })

  test('that rotates its keys is asked for the new one, and not for each unknown key', async () => {
    const { ask, asked } = await asking({ cooldownDuration: 300 })
    const [old, next] = [await signed(claims()), await signed(claims(), 'other')]
    expect(await ask(old)).toBe('reader@example.org')
    const rotated = await keySetOf('other')
    asked.answer = (response) => response.end(rotated)
    for (let times = 0; times < 20; times += 1) expect(await ask(next)).toMatch(/^401 /)
    expect(asked.count).toBe(1)
    await expect.poll(() => ask(next), { interval: 50 }).toBe('reader@example.org')
    expect(await ask(old)).toMatch(/^401 /)
    expect(asked.count).toBe(2)
  })
})

describe('The settings of tokens', () => {
  const all = { JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE, JWT_JWKS_URL: `${ISSUER}/keys`, JWT_ROLE_CLAIM: 'roles' }

  test('are there together or not at all', () => {
    expect(readConfig({}).access.provider).toBeNull()
    expect(readConfig({ ...all, ANONYMOUS_ROLE: 'NONE' }).access).toMatchObject({
      anonymous: null,
      provider: { issuer: ISSUER, audience: AUDIENCE, roleClaim: 'roles' },
    })
    for (const name of Object.keys(all)) {
      expect(() => readConfig({ ...all, [name]: '' })).toThrow(`${name} must be set too`)
    }
    expect(() => readConfig({ ANONYMOUS_ROLE: 'NONE' })).toThrow('lets nobody in')
  })

  test.each(['http://login.example.org/keys', 'http://127.0.0.1.example.org/', 'file:///keys', 'keys'])(
    'do not take keys from %s',
    (JWT_JWKS_URL) => {
      expect(() => readConfig({ ...all, JWT_JWKS_URL })).toThrow('JWT_JWKS_URL is an https address')
    },
  )

  test('do not take keys with a password, which would never be sent', () => {
    expect(() => readConfig({ ...all, JWT_JWKS_URL: 'https://a:b@login.example.org/keys' })).toThrow(
      'JWT_JWKS_URL has a user name or a password in it',
    )
  })

  test.each(['http://127.0.0.1:8080/keys', 'http://localhost/keys', 'http://[::1]/keys'])(
    'take them from %s',
    (JWT_JWKS_URL) => {
      expect(readConfig({ ...all, JWT_JWKS_URL }).access.provider?.keys.href).toBe(JWT_JWKS_URL)
    },
  )
})
