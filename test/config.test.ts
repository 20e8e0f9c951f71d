import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'stancegraph-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const own = { NEO4J_URI: 'bolt://localhost:7687' }

test('a password may come from a file, as containers are given secrets', () => {
  const file = join(folder, 'password')
  writeFileSync(file, 'tiger\n')
  expect(readConfig({ ...own, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('tiger')
  expect(readConfig({ ...own, NEO4J_PASSWORD: 'lion' }).neo4j?.password).toBe('lion')
})

test('a password file that is not there is a bad setting, named without its path', () => {
  expect(() => readConfig({ ...own, NEO4J_PASSWORD_FILE: join(folder, 'nothing') })).toThrow(
    /NEO4J_PASSWORD_FILE is the path of a file that can be read/,
  )
})

test('every bad setting is named at once', () => {
  expect(() => readConfig({ PORT: 'x', EXPLAIN: 'maybe', MAX_COST: '-1' })).toThrow(/PORT[\s\S]*MAX_COST[\s\S]*EXPLAIN/)
})

test('explain is on for the local database only, unless it is set', () => {
  expect(readConfig({}).explain).toBe(true)
  expect(readConfig(own).explain).toBe(false)
  expect(readConfig({ ...own, EXPLAIN: 'true' }).explain).toBe(true)
})
