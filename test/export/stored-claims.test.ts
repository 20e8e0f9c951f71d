import { expect, test } from 'vitest'
import { amongAnswer, selections } from '../../src/export/among-answer.ts'
import { nodesAndEdges } from '../../src/export/attributes.ts'
import { cypherCopy } from '../../src/export/cypher-copy.ts'
import type { Exported } from '../../src/export/exported.ts'
import { encodeGlobalId } from '../../src/global-id.ts'

async function* none() {}

/** A payment of ten quadrillion, which the graph has taken back by now, and whose date is open at its begin. */
const exported: Exported = {
  ...{ entities: none, stances: none, reports: none },
  async *relationships() {
    yield {
      ...{ type: 'PAID', key: 'one', from: 'a', to: 'b', fromDay: '9999-12-31', toDay: '9999-12-31', versions: null },
      values: { id: 'one', amount: 1e16, retractedAt: '2026-05-01T00:00:00.000Z' },
    }
  },
}

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

const about = { address: '/export', made: '2026-11-25T00:00:00.000Z', complete: true }

test('Cypher has a large whole amount as a Float, and its retraction only with all versions', async () => {
  const all = await textOf(cypherCopy(exported, about, 'ALL'))
  expect(all).toContain('10000000000000000.0,')
  expect(all).toContain('"2026-05-01T00:00:00.000Z"')
  expect(await textOf(cypherCopy(exported, about, 'VISIBLE'))).not.toContain('2026-05-01')
})

test('A begin that is open has no day', async () => {
  for await (const edge of nodesAndEdges(exported).edges()) expect(edge).toMatchObject({ start: null, end: null })
  expect.assertions(1)
})

test.each([
  [1, true],
  [2, false],
])('Paths with one of %i claims are complete: %s', async (totalClaims, complete) => {
  const claims = [{ id: encodeGlobalId('Stance', 'one') }]
  const hop = {
    from: { id: encodeGlobalId('Company', 'a') },
    to: { id: encodeGlobalId('Company', 'b') },
    claims,
    totalClaims,
  }
  const answer = { status: 200, retryAfter: null, data: { paths: { complete: true, paths: [{ hops: [hop] }] } } }
  const question = { of: 'paths', arguments: '', validAt: null, knownAt: null, certainty: 'CERTAIN' } as const
  const found = await amongAnswer(async () => answer, question, selections['paths'] ?? '')
  expect(found).toEqual({ complete, among: { entities: ['a', 'b'], stances: ['one'], relationships: [] } })
})
