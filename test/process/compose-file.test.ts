import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dataNames } from '../../src/loading/data-sets.ts'
import { STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'

// What docker-compose.yml says, which needs no Docker. compose.test.ts runs it.

interface Service {
  readonly image: string
  readonly user?: string
  readonly environment: Readonly<Record<string, string>>
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly mem_limit?: string
  readonly privileged?: boolean
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
}

const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes }: Composed = parse(text, { merge: true })

interface Composed {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, null>>
}

describe.each(Object.entries(services))('The service %s', (_, service) => {
  test('cannot gain privileges, and has a memory limit', () => {
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.security_opt).toEqual(['no-new-privileges:true'])
    expect(service.mem_limit).toMatch(/^\d+[mg]$/)
    expect(service.privileged).toBeUndefined()
  })

  test('uses an image of a fixed version', () => {
    expect(service.image).toMatch(/^(stancegraph|neo4j:\d+\.\d+\.\d+-community)$/)
  })

  test('listens on this machine only', () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test('shows no statements to clients by default', () => {
    const { EXPLAIN } = service.environment
    if (EXPLAIN !== undefined) expect(EXPLAIN).toMatch(/^\$\{EXPLAIN:-false\}$/)
  })
})

test('The database has the version that runs without Docker, and reads no files and no addresses', () => {
  expect(services['neo4j']?.image).toBe(`neo4j:${STANDARD_NEO4J}-community`)
  expect(services['neo4j']?.environment).toMatchObject({
    NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
    NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  })
})

test('The file contains no password, and has no default for one', () => {
  expect(text).not.toMatch(/NEO4J_AUTH:|NEO4J_PASSWORD:-[^}$]/)
  expect(services['neo4j']?.environment).toHaveProperty('NEO4J_AUTH_PATH')
  expect(services['server']?.environment).toMatchObject({ NEO4J_PASSWORD_FILE: '/run/stancegraph/password' })
})

test('The image uses one version of Node.js', () => {
  const bases = Array.from(readFileSync('Dockerfile', 'utf8').matchAll(/^FROM (\S+)/gm), ([, base]) => base)
  expect(bases).toEqual([bases[0], bases[0], bases[0]])
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-/)
})

test('Each data set has a volume, and DATA selects what is loaded and served', () => {
  expect(services['neo4j']?.volumes?.[0]).toMatch(/^neo4j\$\{DATA:\+-\}\$\{DATA:-\}:\/data$/)
  expect(Object.keys(volumes)).toEqual(['neo4j', ...dataNames.map((name) => `neo4j-${name}`), 'password'])
  for (const name of ['seed', 'server', 'server-2', 'server-3'])
    expect(services[name]?.environment['DATA']).toMatch(/^\$\{DATA:-\}$/)
})
