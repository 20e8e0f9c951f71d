import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { derived, loadBareGraph, STANCE, SUPPLIES } from './bare-graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
})
beforeEach(() => loadBareGraph(graph))

describe('a relationship holds', () => {
  test.each<readonly [given: string, written: string, fromDay: string, toDay: string]>([
    ['nothing known', '{}', '0000-01-01', '9999-12-31'],
    ['a day', "{validFrom: '2018-04-16', validTo: '2018-07-13'}", '2018-04-16', '2018-07-13'],
    ['a month', "{validFrom: '2018-04', validTo: '2018-04'}", '2018-04-01', '2018-04-30'],
    ['December', "{validFrom: '2018-12', validTo: '2018-12'}", '2018-12-01', '2018-12-31'],
    ['February', "{validTo: '2018-02'}", '0000-01-01', '2018-02-28'],
    ['February of a leap year', "{validTo: '2016-02'}", '0000-01-01', '2016-02-29'],
    ['a year', "{validFrom: '2017', validTo: '2018'}", '2017-01-01', '2018-12-31'],
    ['a window', "{validFrom: '[2018-04..2018-05-03]', validTo: '[2018..2019-02]'}", '2018-04-01', '2019-02-28'],
    ['a window of open ends', "{validFrom: '[..2018-04]', validTo: '[2019..]'}", '0000-01-01', '9999-12-31'],
    ['over, in a source of a day', "{ended: true, citations: ['day#1']}", '0000-01-01', '2018-05-02'],
    [
      'over, in a source that may have appeared earlier',
      "{ended: true, citations: ['span#1']}",
      '0000-01-01',
      '2018-04-29',
    ],
    ['over, in a source of a month', "{ended: true, citations: ['month#1']}", '0000-01-01', '2018-01-31'],
    ['over, in a source of a year', "{ended: true, citations: ['year#1']}", '0000-01-01', '2018-12-31'],
    [
      'over, in several sources',
      "{ended: true, citations: ['year#1', 'span#2', 'undated']}",
      '0000-01-01',
      '2018-04-29',
    ],
    ['over, in a source without a date', '{ended: true}', '0000-01-01', '2026-01-14'],
    ['over, in a source of an impossible date', "{ended: true, citations: ['nonsense#1']}", '0000-01-01', '2026-01-14'],
    ['over, on a known day', "{ended: true, validTo: '2017-06', citations: ['day#1']}", '0000-01-01', '2017-06-30'],
  ])('%s', async (_, written, fromDay, toDay) => {
    await run(graph, SUPPLIES + written)

    expect(await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', 'r.fromDay AS fromDay, r.toDay AS toDay')).toEqual({
      fromDay,
      toDay,
    })
  })
})

describe('a stance holds', () => {
  test.each<readonly [given: string, written: string, fromDay: string, toDay: string]>([
    ['from validFrom', "{validFrom: '2018-04', heldOn: '2018-05-01'}", '2018-04-01', '9999-12-31'],
    [
      'from the window of heldOn',
      "{heldOn: '[2018-04..2018-05-03]', validTo: '[2019..2020]'}",
      '2018-04-01',
      '2020-12-31',
    ],
    ['else from heldOn', "{heldOn: '2018-05', citations: ['day#1']}", '2018-05-01', '9999-12-31'],
    [
      'else from the last day on which its source can have appeared',
      "{citations: ['span#1']}",
      '2018-05-04',
      '9999-12-31',
    ],
    ['of a month, the last', "{citations: ['leap-month#1']}", '2016-02-29', '9999-12-31'],
    ['of the earliest of several sources', "{citations: ['year#1', 'month#2', 'undated']}", '2018-02-28', '9999-12-31'],
    ['else from the day of recordedAt', '{}', '2026-01-15', '9999-12-31'],
    ['but not from after its end', "{validTo: '2017', citations: ['day#1']}", '2017-12-31', '2017-12-31'],
    [
      'until the day before its source, when over',
      "{heldOn: '2018-01', ended: true, citations: ['day#1']}",
      '2018-01-01',
      '2018-05-02',
    ],
    [
      'until then at least, when over and nothing else is known',
      "{ended: true, citations: ['span#1']}",
      '2018-04-29',
      '2018-04-29',
    ],
  ])('%s', async (_, written, fromDay, toDay) => {
    await run(graph, STANCE + written)

    expect(await derived(graph, 'MATCH (s:Stance)', 's.fromDay AS fromDay, s.toDay AS toDay')).toEqual({
      fromDay,
      toDay,
    })
  })
})
