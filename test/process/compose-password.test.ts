import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderOfTest } from './start.ts'

// What the service `password` of docker-compose.yml runs, in a folder of this test.

const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true })
const [script] = services.password.command as readonly string[]

function started(folder: string, password = ''): { readonly password: string; readonly auth: string } {
  const run = (script ?? '').replaceAll('$$', '$').replaceAll('/run/stancegraph', folder)
  execFileSync('/bin/sh', ['-euc', run], { env: { PATH: process.env['PATH'], NEO4J_PASSWORD: password } })
  return { password: readFileSync(join(folder, 'password'), 'utf8'), auth: readFileSync(join(folder, 'auth'), 'utf8') }
}

function secrets(): string {
  const folder = join(folderOfTest(), 'secrets')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  return folder
}

test('The first start makes a password, later ones keep it, and each graph has its own', () => {
  const [one, other] = [secrets(), secrets()]

  const first = started(one)

  expect(first.password).toMatch(/^[0-9a-f]{32}$/)
  expect(first.auth).toBe(`neo4j/${first.password}`)
  expect(statSync(join(one, 'password')).mode & 0o777, 'of the user of each service').toBe(0o644)
  expect(started(one, 'later')).toEqual(first)
  expect(started(other).password).not.toBe(first.password)
})

test('The first start uses the configured password, whatever its characters', () => {
  expect(started(secrets(), 'ti%s \'g$(er)"')).toEqual({ password: 'ti%s \'g$(er)"', auth: 'neo4j/ti%s \'g$(er)"' })
})
