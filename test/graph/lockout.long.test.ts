import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import { testNeo4j } from '../graph.ts'

const ONE = { name: 'test', text: 'RETURN 1 AS one' }

test('A wrong password is not retried so often that Neo4j locks out users with the right one', async () => {
  const stranger = openGraph({ ...testNeo4j(), password: 'not-this-one' })
  const owner = openGraph(testNeo4j())
  onTestFinished(async () => void (await Promise.all([stranger.close(), owner.close()])))
  const seen = new Map<string, number>()
  const outages: string[] = []
  stranger.onOutage({ began: (outage) => outages.push(outage), ended: (outage) => outages.push(`${outage} ended`) })
  const ask = () =>
    stranger.read(ONE, {}, { timeoutMs: 5_000 }).catch(({ reason }) => seen.set(reason, (seen.get(reason) ?? 0) + 1))
  const asking = setInterval(ask, 20)
  onTestFinished(() => clearInterval(asking))
  await pause(6_500)

  const entered = await owner.read(ONE).catch((error: unknown) => error)
  clearInterval(asking)
  if (entered instanceof Error) await pause(5_500) // otherwise the next test would be locked out

  expect(entered).toEqual([{ one: 1 }])
  expect([...seen.keys()]).toEqual(['UNAUTHORIZED'])
  expect(seen.get('UNAUTHORIZED')).toBeGreaterThan(100)
  expect(await stranger.isReady()).toBe(false)
  expect(outages).toEqual(['PASSWORD_REFUSED'])
})
