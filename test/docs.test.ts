import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { graphState } from '../src/loading/state.ts'
import { asker } from './ask.ts'
import { documentedQueries, expectAnswered, pages } from './documented-queries.ts'
import { some } from './figures.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const graph = await openTestGraph()

const readme = pages.find(({ path }) => path === 'README.md')?.text ?? expect.fail('there is no README.md')

describe('Queries', () => {
  test('name a data set that exists', () => {
    const unknown = documentedQueries.filter(({ data }) => data !== 'article' && data !== 'un-2018')
    expect(unknown).toEqual([]) // queries of un-2018 are run in docs-un-2018.long.test.ts
    expect(documentedQueries.some(({ data }) => data === 'un-2018')).toBe(true)
  })

  test.concurrent.for(
    some(
      3,
      documentedQueries.filter(({ data }) => data === 'article'),
    ),
  )('$name gives the documented answer', (documented) => expectAnswered(graph, documented))

  test('of the README: the first takes as many statements as stated', async () => {
    const first = documentedQueries.find(({ name }) => name.startsWith('README.md'))
    const { statements } = await asker(graph)(first?.query ?? expect.fail('the README has no query'))
    expect(readme).toContain('the five statements')
    expect(statements).toHaveLength(5)
  })
})

test('The graph has the size that the README states', async () => {
  const { entities, stances, relationships } = await graphState(graph)
  expect(readme).toContain(`Graph    ${entities} entities, ${stances} stances, ${relationships} relationships`)
})

describe('Links', () => {
  test.for(pages)('of $path lead to existing files and headings', ({ path, text }) => {
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link).filter(
      (link) => !/^\w+:/.test(link),
    )
    const broken = links.filter((link) => {
      const [file = '', heading] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(target)) return true
      return heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(heading)
    })
    expect(broken).toEqual([])
  })
})

test('The README is short', () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(10_000)
})

/** Headings in the form of links: lower case, with hyphens for spaces. */
function headingsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
