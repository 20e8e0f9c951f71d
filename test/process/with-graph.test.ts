import { expect, onTestFinished, test, vi } from 'vitest'
import { onGraph } from '../../src/cli/with-graph.ts'
import { testNeo4j, useGraph } from '../graph.ts'

useGraph('article')

test('A command that is stopped before its work begins does none of it', async () => {
  const { uri, username, password, database } = testNeo4j()
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const stopping = new AbortController()
  const report = () => stopping.abort(2) // as Ctrl-C does, while the command says on which graph it works
  const work = vi.fn(async () => undefined)
  await expect(onGraph({ report, signal: stopping.signal }, { writes: true }, work)).rejects.toBe(2)
  expect(work).not.toHaveBeenCalled()

  stopping.abort(2)
  await expect(onGraph({ report: () => undefined, signal: stopping.signal }, {}, work)).rejects.toBe(2)
  expect(work).not.toHaveBeenCalled()
})
