import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFirstVisits, SAMPLE } from '../../src/explore/first-visits.ts'
import { encodeGlobalId } from '../../src/global-id.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { warmUp } from '../../src/process/warm-up.ts'
import { createServer } from '../../src/server.ts'
import { asker, settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit, openBrowser, visit } from '../graphiql/chromium.ts'
import { settled } from './explorer-visit.ts'

useGraph('article')

const VIEWS = [
  '/explore',
  '/explore/search?q=trade',
  '/explore/search?kind=POLICY',
  '/explore/e/zte-export-ban',
  '/explore/e/zte',
  '/explore/e/robert-lighthizer',
  '/explore/s/high-stakes-trip-to-china',
  `/explore/c/${encodeGlobalId('Stance', 'zte-on-zte-export-ban')}`,
  '/explore/stances',
  '/explore/compare',
  '/explore/for-and-against?target=zte-export-ban',
  '/explore/changes',
  '/explore/contradictions',
  '/explore/blocs',
  '/explore/path?from=qualcomm&to=made-in-china-2025',
  '/explore/graph?of=zte',
  '/explore/schema',
  '/explore/timeline?of=zte,zte-export-ban',
]

/** Without the types of relationships: a plan for another set of them takes about 0.1 s. */
const shapeOf = (text: string) => text.replaceAll(/\bit:[A-Z_|]+/g, 'it')

describe.runIf(canVisit)('After the warm-up', () => {
  let listener: Listener
  let browser: Browser
  let sent: { readonly name: string; readonly text: string }[] = []
  const planned = new Set<string>()
  beforeAll(async () => {
    const graph = await openTestGraph()
    const watched: Graph = {
      ...graph,
      read(statement, params, options) {
        sent.push(statement)
        return graph.read(statement, params, options)
      },
    }
    await warmUp(watched, { settings, isBusy: () => false, signal: new AbortController().signal }).ended
    for (const { text } of sent) planned.add(shapeOf(text))
    listener = await listen(0, '127.0.0.1')
    listener.serve(createServer(watched, settings))
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await listener?.close(1_000)
  })

  test.each(VIEWS)('a first visit of %s sends no statement that Neo4j has yet to plan', async (path) => {
    sent = []
    const { page } = await visit(browser, `${listener.origin}${path}`)
    await settled(page)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter(({ text }) => !planned.has(shapeOf(text))).map(({ name }) => name)).toEqual([])
    await page.context().close()
  })
})

test('Each request of a first visit is answered', async () => {
  const ask = asker(await openTestGraph())
  const { data } = await ask<NonNullable<Parameters<typeof readFirstVisits>[0]['data']>>(SAMPLE)
  for (const visit of await readFirstVisits({ data })) {
    if ('address' in visit) continue
    const answer = await ask<Record<string, object | null>>(visit.query, visit.variables as object)
    expect([visit.query, answer.errors]).toEqual([visit.query, []])
    expect(Object.values(answer.data)).not.toContain(null)
  }
})
