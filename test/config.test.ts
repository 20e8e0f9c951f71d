import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openGraph } from '../src/graph/graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'stancegraph-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const own = { NEO4J_URI: 'bolt://localhost:7687' }

test('a password may come from a file, as with container secrets', () => {
  const file = join(folder, 'password')
  writeFileSync(file, 'tiger\n')
  expect(readConfig({ ...own, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('tiger')
  expect(readConfig({ ...own, NEO4J_PASSWORD: 'lion' }).neo4j?.password).toBe('lion')
})

test('a missing password file is a bad setting, named without its path', () => {
  expect(() => readConfig({ ...own, NEO4J_PASSWORD_FILE: join(folder, 'nothing') })).toThrow(
    /NEO4J_PASSWORD_FILE is the path of a file that can be read/,
  )
})

test('all bad settings are named at once', () => {
  expect(() => readConfig({ PORT: 'x', EXPLAIN: 'maybe', MAX_COST: '-1' })).toThrow(/PORT[\s\S]*MAX_COST[\s\S]*EXPLAIN/)
})

test('explain is on for the local database only, unless it is set', () => {
  expect(readConfig({}).explain).toBe(true)
  expect(readConfig(own).explain).toBe(false)
  expect(readConfig({ ...own, EXPLAIN: 'true' }).explain).toBe(true)
})

test('each data set has a home of its own, unless a home is set', () => {
  expect(readConfig({}).neo4jHome).toMatch(/\/\.neo4j$/)
  expect(readConfig({ DATA: 'article' }).neo4jHome).toMatch(/\/\.neo4j$/)
  expect(readConfig({ DATA: 'un-2018' }).neo4jHome).toMatch(/\/\.neo4j-un-2018$/)
  expect(readConfig({ DATA: 'none' }).neo4jHome).toMatch(/\/\.neo4j-none$/)
  expect(readConfig({ DATA: 'none', NEO4J_HOME: '/elsewhere' }).neo4jHome).toBe('/elsewhere')
})

test('host names are normalized, and HOST is an allowed name if it names a machine', () => {
  const { allowed } = readConfig({ HOST: 'Server.example.org.', ALLOWED_HOSTS: ' a.example , ::1,[2001:DB8::1],' })
  expect(allowed.hosts).toEqual(['server.example.org', 'a.example', '[::1]', '[2001:db8::1]'])
  expect(readConfig({ HOST: '192.0.2.1' }).allowed.hosts).toEqual(['192.0.2.1'])
  for (const HOST of ['0.0.0.0', '::', '0']) expect(readConfig({ HOST }).allowed.hosts).toEqual([])
})

test.for([
  ['ALLOWED_HOSTS', 'a.example:4000'],
  ['ALLOWED_HOSTS', 'https://a.example'],
  ['ALLOWED_HOSTS', 'a.example,*'],
  ['ALLOWED_HOSTS', '*.example'],
  ['ALLOWED_HOSTS', 'a.example/x'],
  ['ALLOWED_HOSTS', 'a b'],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'null'],
  ['ALLOWED_ORIGINS', 'a.example'],
  ['ALLOWED_ORIGINS', 'https://a.example/'],
  ['ALLOWED_ORIGINS', 'https://A.example'],
  ['ALLOWED_ORIGINS', 'https://a.example:443'],
  ['ALLOWED_ORIGINS', 'https://*.a.example'],
  ['ALLOWED_ORIGINS', 'https://a.example https://b.example'],
] as const)('%s=%s is a bad setting', ([name, value]) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name} holds `)
})

test.for([
  'graph.example.org',
  'https://graph.example.org/x',
  'https://graph.example.org?a',
  'ftp://graph.example.org',
  'https://a@b.example',
])('BASE_URL=%s is a bad setting', (BASE_URL) => {
  expect(() => readConfig({ BASE_URL })).toThrow('BASE_URL is the http or https address of the server without a path')
})

test('BASE_URL is kept without a slash at its end', () => {
  expect(readConfig({ BASE_URL: 'https://graph.example.org/' }).baseUrl).toBe('https://graph.example.org')
  expect(readConfig({ BASE_URL: 'http://localhost:8080' }).baseUrl).toBe('http://localhost:8080')
  expect(readConfig({}).baseUrl).toBe(null)
})

test('origins may be those of apps', () => {
  const ALLOWED_ORIGINS = 'https://a.example:8443,http://[::1]:3000,capacitor://localhost,chrome-extension://abc'
  expect(readConfig({ ALLOWED_ORIGINS }).allowed.origins).toEqual(ALLOWED_ORIGINS.split(','))
})

test.each([
  'bolt://h:7687?x=tiger',
  'bolt+s://h?',
  'bolt://h#tiger',
  'neo4j://h?tiger',
  'neo4j://h?x=',
  'neo4j://h?=tiger',
  'neo4j://h?x=1&x=tiger',
  'neo4j://h?x=tiger=1',
  'neo4j://h?address=tiger',
  'neo4j://h?x=1#tiger',
])('NEO4J_URI=%s is a bad setting, and its value is not shown', (NEO4J_URI) => {
  const reading = () => readConfig({ NEO4J_URI })
  expect(reading).toThrow(/NEO4J_URI ends in a query or a fragment/)
  expect(reading).not.toThrow(/tiger/)
})

test('The scheme of NEO4J_URI may be in capitals', () => {
  expect(readConfig({ NEO4J_URI: 'NEO4J+S://h?x=A' }).neo4j?.uri).toBe('neo4j+s://h?x=A')
})

test.each(['neo4j://h?region=eu', 'neo4j+s://h:7687?region=eu&policy=1', 'bolt://h'])(
  'NEO4J_URI=%s is accepted',
  async (NEO4J_URI) => {
    expect(readConfig({ NEO4J_URI }).neo4j?.uri).toBe(NEO4J_URI)
    await openGraph({ uri: NEO4J_URI, username: 'a', password: 'b', database: 'c' }).close()
  },
)
