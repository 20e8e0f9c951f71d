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

const [FIRST, LAST] = ['0000-01-01', '9999-12-31']

type Case = readonly [given: string, written: string, begin: readonly string[], end: readonly string[]]

const days = (it: string) => `[${it}.earliestFromDay, ${it}.fromDay] AS begin, [${it}.toDay, ${it}.latestToDay] AS end`

describe('a relationship begins and ends between two days', () => {
  test.each<Case>([
    ['nothing known, recorded on a day', '{}', [FIRST, '2026-01-15'], [LAST, LAST]],
    ['nothing known, in a source of a day', "{citations: ['day#1']}", [FIRST, '2018-05-03'], [LAST, LAST]],
    [
      'a day',
      "{validFrom: '2018-04-16', validTo: '2018-07-13'}",
      ['2018-04-16', '2018-04-16'],
      ['2018-07-13', '2018-07-13'],
    ],
    [
      'a month',
      "{validFrom: '2018-04', validTo: '2018-06'}",
      ['2018-04-01', '2018-04-30'],
      ['2018-06-01', '2018-06-30'],
    ],
    ['December', "{validFrom: '2017', validTo: '2018-12'}", ['2017-01-01', '2017-12-31'], ['2018-12-01', '2018-12-31']],
    ['February', "{validTo: '2018-02'}", [FIRST, '2018-02-28'], ['2018-02-01', '2018-02-28']],
    ['February of a leap year', "{validTo: '2016-02'}", [FIRST, '2016-02-29'], ['2016-02-01', '2016-02-29']],
    [
      'a window',
      "{validFrom: '[2018-04..2018-05-03]', validTo: '[2018-06..2019-02]'}",
      ['2018-04-01', '2018-05-03'],
      ['2018-06-01', '2019-02-28'],
    ],
    [
      'a window of open ends',
      "{validFrom: '[..2018-04]', validTo: '[2019..]'}",
      [FIRST, '2018-04-30'],
      ['2019-01-01', LAST],
    ],
    ['no earlier than some day', "{validFrom: '[2018-04..]'}", ['2018-04-01', LAST], [LAST, LAST]],
    [
      'no end before the begin, nor a begin after the end',
      "{validFrom: '2018', validTo: '2018-04'}",
      ['2018-01-01', '2018-04-30'],
      ['2018-04-01', '2018-04-30'],
    ],
    [
      'an end of the year of the begin',
      "{validFrom: '2018-04', validTo: '2018'}",
      ['2018-04-01', '2018-04-30'],
      ['2018-04-01', '2018-12-31'],
    ],
    ['over, in a source of a day', "{ended: true, citations: ['day#1']}", [FIRST, '2018-05-02'], [FIRST, '2018-05-02']],
    [
      'over, since a day',
      "{validFrom: '2017-03', ended: true, citations: ['day#1']}",
      ['2017-03-01', '2017-03-31'],
      ['2017-03-01', '2018-05-02'],
    ],
    [
      'over, in a source that may have appeared earlier',
      "{ended: true, citations: ['span#1']}",
      [FIRST, '2018-04-29'],
      [FIRST, '2018-04-29'],
    ],
    [
      'over, in a source of a month',
      "{ended: true, citations: ['month#1']}",
      [FIRST, '2018-01-31'],
      [FIRST, '2018-01-31'],
    ],
    [
      'over, in a source of a year',
      "{ended: true, citations: ['year#1']}",
      [FIRST, '2018-12-31'],
      [FIRST, '2018-12-31'],
    ],
    [
      'over, in several sources',
      "{ended: true, citations: ['year#1', 'span#2', 'undated']}",
      [FIRST, '2018-04-29'],
      [FIRST, '2018-04-29'],
    ],
    ['over, in a source without a date', '{ended: true}', [FIRST, '2026-01-14'], [FIRST, '2026-01-14']],
    [
      'over, in a source of an impossible date',
      "{ended: true, citations: ['nonsense#1']}",
      [FIRST, '2026-01-14'],
      [FIRST, '2026-01-14'],
    ],
    [
      'over, on a known day',
      "{ended: true, validTo: '2017-06', citations: ['day#1']}",
      [FIRST, '2017-06-30'],
      ['2017-06-01', '2017-06-30'],
    ],
  ])('%s', async (_, written, begin, end) => {
    await run(graph, SUPPLIES + written)

    expect(await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', days('r'))).toEqual({ begin, end })
  })
})

describe('a stance begins', () => {
  test.each<Case>([
    ['on validFrom', "{validFrom: '2018-04', heldOn: '2018-05-01'}", ['2018-04-01', '2018-04-30'], [LAST, LAST]],
    ['else on heldOn', "{heldOn: '2018-05', citations: ['day#1']}", ['2018-05-01', '2018-05-31'], [LAST, LAST]],
    [
      'within the window of heldOn',
      "{heldOn: '[2018-04..2018-05-03]', validTo: '[2019..2020]'}",
      ['2018-04-01', '2018-05-03'],
      ['2019-01-01', '2020-12-31'],
    ],
    [
      'else by the last day on which its source can have appeared',
      "{citations: ['span#1']}",
      [FIRST, '2018-05-04'],
      [LAST, LAST],
    ],
    ['of a month, the last', "{citations: ['leap-month#1']}", [FIRST, '2016-02-29'], [LAST, LAST]],
    [
      'of the earliest of several sources',
      "{citations: ['year#1', 'month#2', 'undated']}",
      [FIRST, '2018-02-28'],
      [LAST, LAST],
    ],
    ['else by the day of recordedAt', '{}', [FIRST, '2026-01-15'], [LAST, LAST]],
    [
      'but not after its end',
      "{validTo: '2017', citations: ['day#1']}",
      [FIRST, '2017-12-31'],
      ['2017-01-01', '2017-12-31'],
    ],
    [
      'and ends by the day before its source, when over',
      "{heldOn: '2018-01', ended: true, citations: ['day#1']}",
      ['2018-01-01', '2018-01-31'],
      ['2018-01-01', '2018-05-02'],
    ],
    [
      'by then too, when over and nothing else is known',
      "{ended: true, citations: ['span#1']}",
      [FIRST, '2018-04-29'],
      [FIRST, '2018-04-29'],
    ],
  ])('%s', async (_, written, begin, end) => {
    await run(graph, STANCE + written)

    expect(await derived(graph, 'MATCH (s:Stance)', days('s'))).toEqual({ begin, end })
  })
})

describe('a relationship is announced', () => {
  test.each<readonly [given: string, written: string, isAnnounced: boolean]>([
    ['that begins after its source appeared', "{validFrom: '2018-05-04', citations: ['day#1']}", true],
    ['not on the day of its source', "{validFrom: '2018-05-03', citations: ['day#1']}", false],
    ['not where it may have begun by then', "{validFrom: '[2018-05-03..2018-06]', citations: ['day#1']}", false],
    ['not where its month had begun', "{validFrom: '2018-05', citations: ['day#1']}", false],
    ['of sources, by the last day of all', "{validFrom: '2018-05-04', citations: ['day#1', 'span#1']}", false],
    ['and those without a date aside', "{validFrom: '2018-05-05', citations: ['span#1', 'undated']}", true],
    ['else by the day on which it was recorded', "{validFrom: '2026-01-16'}", true],
    ['not on that day', "{validFrom: '2026-01-15'}", false],
    ['not without a date', "{citations: ['day#1']}", false],
  ])('%s', async (_, written, isAnnounced) => {
    await run(graph, SUPPLIES + written)

    const columns = 'coalesce(r.isAnnounced, false) AS isAnnounced'
    expect(await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', columns)).toEqual({ isAnnounced })
  })

  test('no more, once another source tells that it came about', async () => {
    await run(graph, `${SUPPLIES}{validFrom: '2018-12', citations: ['day#1']}`)
    expect(await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', 'r.isAnnounced AS it')).toEqual({ it: true })

    await run(graph, "MATCH ()-[r:SUPPLIES]->() SET r.citations = r.citations + 'year#1'")
    expect(await derived(graph, 'MATCH ()-[r:SUPPLIES]->()', 'r.isAnnounced AS it')).toEqual({ it: null })
  })
})
