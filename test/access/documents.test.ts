import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { documentsIn, idOf } from '../../src/access/documents.ts'
import { viewersBy } from '../../src/access/viewers.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import { BUILT } from '../../src/explore/built-parts.ts'
import { limitsBy } from '../../src/request/limits.ts'
import type { Others } from '../../src/request/trusted-documents.ts'
import { createServer } from '../../src/server.ts'
import { documents as ofExplorer } from '../../web/documents.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { fileOfKeys, keysOfEachState } from './keys.ts'

useGraph('article')
const graph = await openTestGraph()
const { keys, texts } = keysOfEachState()
const file = fileOfKeys(keys)
afterAll(file.clear)

const KNOWN = 'query Name($slug: String!) { company(slug: $slug) { name } }'
const OTHER = '{ company(slug: "zte") { name } }'
const manifest = (documents: object) => ({ file: 'own.json', text: JSON.stringify(documents) })
const documents = documentsIn([manifest({ [idOf(KNOWN)]: KNOWN }), manifest(ofExplorer)])

/** The status and the answer of a server on which others may send that. */
async function asking(others: Others) {
  const viewers = viewersBy({ keys: await watchedKeys(file.path, () => undefined), anonymous: 'READER' })
  const server = createServer(graph, { ...settings, explain: false, viewers, trust: { documents, others } })
  return async (sent: object | string, key?: string) => {
    const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
    const post = { method: 'POST', body: JSON.stringify(sent) }
    const path = typeof sent === 'string' ? sent : '/graphql'
    const response = await server.fetch(`http://localhost${path}`, { headers, ...(path !== sent && post) })
    const text = await response.text()
    const { data, errors } = text.startsWith('{"') ? JSON.parse(text) : { data: text }
    return [response.status, errors?.[0].extensions.code ?? data]
  }
}

const variables = { slug: 'zte' }
const ZTE = [200, { company: { name: 'ZTE' } }]

describe('A trusted document', () => {
  test.each(['all', 'keys', 'none'] as const)(
    'is executed by its id and by its text, where others may send %s',
    async (others) => {
      const ask = await asking(others)
      const address = `/graphql?documentId=${idOf(KNOWN)}&variables=${encodeURIComponent(JSON.stringify(variables))}`
      expect(await ask({ documentId: idOf(KNOWN), variables })).toEqual(ZTE)
      expect(await ask({ documentId: idOf(KNOWN).slice('sha256:'.length), variables })).toEqual(ZTE)
      expect(await ask({ query: KNOWN, variables })).toEqual(ZTE)
      expect(await ask(address)).toEqual(ZTE)
      expect(await ask({ documentId: idOf(OTHER) })).toEqual([404, 'DOCUMENT_NOT_FOUND'])
      expect(await ask({ documentId: 1 })).toEqual([404, 'DOCUMENT_NOT_FOUND'])
      expect(await ask(address.replace('documentId=', 'documentId=x'))).toEqual([404, 'DOCUMENT_NOT_FOUND'])
      expect(await ask({ documentId: idOf(KNOWN), query: KNOWN, variables })).toEqual([400, 'BAD_REQUEST'])
      expect((await ask({ documentId: idOf(KNOWN), variables: { slug: 'x'.repeat(20_000) } }))[1]).toBe(
        'BAD_USER_INPUT',
      )
    },
  )

  test('is all that may be sent, by those without a key or by anybody', async () => {
    const denied = [403, 'DOCUMENT_NOT_TRUSTED']
    const [all, some, none] = [await asking('all'), await asking('keys'), await asking('none')]
    expect([await all({ query: OTHER }), await some({ query: OTHER }), await none({ query: OTHER })]).toEqual([
      ZTE,
      denied,
      denied,
    ])
    expect([await some({ query: OTHER }, texts.good), await none({ query: OTHER }, texts.good)]).toEqual([ZTE, denied])
    expect(await none(`/graphql?query=${encodeURIComponent(OTHER)}`)).toEqual(denied)
    expect(await none({ query: '{' })).toEqual(denied) // it is not parsed
    expect(await none({ query: `${KNOWN} `, variables })).toEqual(denied)
  })

  test('does not stand in the way of exports', async () => {
    const none = await asking('none')
    const [status, text] = await none('/export?format=csv-nodes&of=neighborhood&arguments=of:%20[%22zte%22]')
    expect([status, String(text)]).toEqual([200, expect.stringContaining('ZTE')])
  })
})

test('The explorer’s documents are those of its build, by their ids', () => {
  expect(Object.keys(ofExplorer).length).toBeGreaterThan(20)
  for (const [id, text] of Object.entries(ofExplorer)) expect(id).toBe(idOf(text))
  expect(JSON.parse(readFileSync(new URL('documents.json', BUILT), 'utf8'))).toEqual(ofExplorer)
  const limits = limitsBy((_, standard) => standard)
  for (const text of Object.values(ofExplorer)) expect(Buffer.byteLength(text)).toBeLessThan(limits.documentBytes)
})

test.each([
  ['', 'own.json must be a JSON object'],
  ['[]', 'own.json must be a JSON object'],
  ['{"sha256:00": "{ a }"}', `own.json has "sha256:00" for a document whose id is ${idOf('{ a }')}`],
  ['{"a": 1}', 'own.json must have a text for "a"'],
])('A manifest that is %j is refused', (text, reason) => {
  expect(() => documentsIn([{ file: 'own.json', text }])).toThrow(reason)
})
