import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readFirstVisits, SAMPLE } from '../../src/explore/first-visits.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())

/** Operations that no view sends before its reader has done something. */
const LATER = ['Around', 'Blocs', 'DrawBothWays', 'Holding', 'Later', 'More', 'Possible', 'Snapshot']

/** The names are those of the operations that are tried in `documents.test.ts`. */
const nameOf = (query: string) => /^query (\w+)/.exec(query)?.[1] ?? ''

test('The build has stored what each view asks first', async () => {
  const { data } = await ask<NonNullable<Parameters<typeof readFirstVisits>[0]['data']>>(SAMPLE)
  const visits = await readFirstVisits({ data })
  const generated = await import('../../web/generated/graphql.ts')
  const all = Object.keys(generated).flatMap((name) => /^(.*)Document$/.exec(name)?.[1] ?? [])
  const asked = new Set(visits.flatMap((visit) => ('query' in visit ? nameOf(visit.query) : [])))
  expect([...asked, ...LATER].toSorted()).toEqual(all.toSorted())
  expect(visits.filter((visit) => 'address' in visit)).toHaveLength(1)
})

test('There are none for an empty graph, and none where the explorer is not built', async () => {
  const empty = { edges: [] }
  expect(await readFirstVisits({ data: { stances: empty, sided: empty, relationships: empty } })).toEqual([])
  const { data } = await ask<NonNullable<Parameters<typeof readFirstVisits>[0]['data']>>(SAMPLE)
  expect(await readFirstVisits({ data }, pathToFileURL('/nowhere/'))).toEqual([])
})
