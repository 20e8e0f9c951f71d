import { describe, expect, test } from 'vitest'
import type { Position } from '../../examples/client/generated/graphql.ts'
import { evidenceOfStance, stancesOnEntity } from '../../examples/client/queries.ts'
import { stancegraph } from '../../examples/client/stancegraph.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { serveGraph, serveOther } from './serving.ts'

useGraph('article')
const graph = await openTestGraph()
const serve = () => serveGraph(graph)

describe('ask', () => {
  const variables = { slug: 'zte-export-ban', first: 1 }

  test("returns data of the document's type", async () => {
    const { entity } = await stancegraph(await serve())(stancesOnEntity, variables)
    const [edge] = entity?.stancesOn.edges ?? []
    const position: Position | undefined = edge?.node.position
    expect(position).toBe('STRONGLY_OPPOSES')
    // @ts-expect-error is not requested by the document
    expect(edge?.node.score).toBe(undefined)
  })

  test('throws for a refusal, with its code and status', async () => {
    const ask = stancegraph(await serve())
    const refusal = { name: 'StancegraphError', code: 'BAD_USER_INPUT', retryAfter: null }
    // @ts-expect-error is not a variable of the document
    await expect(ask(evidenceOfStance, { slug: 'zte' })).rejects.toMatchObject({ ...refusal, status: 400 })
    await expect(ask(evidenceOfStance, { id: 'none' })).rejects.toMatchObject({ ...refusal, status: 200 })
  })

  test.each([
    ['part of the data', 200, '{"data":{},"errors":[{"message":"No.","extensions":{"code":"TIMEOUT"}}]}', 'TIMEOUT'],
    ['an error without a code', 400, '{"errors":[{"message":"No."}]}', 'UNKNOWN'],
    ['a page of a proxy', 502, '<h1>Bad gateway</h1>', 'NOT_GRAPHQL'],
    ['other JSON', 429, '{"error":"slow down"}', 'NOT_GRAPHQL'],
    ['no data and no error', 200, '{"data":null}', 'NOT_GRAPHQL'],
  ])('throws for %s', async (_, status, body, code) => {
    const url = await serveOther((_, response) => response.writeHead(status, { 'Retry-After': '7' }).end(body))
    await expect(stancegraph(url)(stancesOnEntity, variables)).rejects.toMatchObject({ code, status, retryAfter: 7 })
  })

  test('throws for a partial answer', async () => {
    const url = await serveOther((_, response) => response.write('{"data":', () => response.destroy()))
    await expect(stancegraph(url)(stancesOnEntity, variables)).rejects.toMatchObject(NO_ANSWER)
  })

  test('throws when no answer comes in time, or only part of one', async () => {
    const silent = await serveOther(() => undefined)
    const slow = await serveOther((_, response) => response.write('{"data":'))
    for (const url of [silent, slow]) {
      const answer = stancegraph(url, { timeoutMs: 100 })(stancesOnEntity, variables)
      await expect(answer).rejects.toMatchObject({ ...NO_ANSWER, message: expect.stringContaining('within 0.1 s') })
    }
  })

  test("throws the caller's own reason when the caller aborts", async () => {
    const leaving = new AbortController()
    const reason = new Error('The page was closed.')
    const url = await serveOther(() => leaving.abort(reason))
    const answer = stancegraph(url)(stancesOnEntity, variables, { signal: leaving.signal })
    await expect(answer).rejects.toBe(reason)
  })
})

const NO_ANSWER = { name: 'StancegraphError', code: 'UNREACHABLE', status: null, retryAfter: null }
