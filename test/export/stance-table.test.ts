import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)
const fetchExport = exporting(graph)

type Cells = Readonly<Record<string, string>>

const addressOf = (parameters: Readonly<Record<string, string>>) =>
  `?${new URLSearchParams({ format: 'csv', of: 'stances', ...parameters })}`

async function rowsOf(parameters: Readonly<Record<string, string>> = {}): Promise<readonly Cells[]> {
  const { status, text } = await fetchExport(addressOf(parameters))
  expect(status, text).toBe(200)
  return parse(text, { columns: true, bom: true })
}

interface Answer {
  readonly stances: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[]
  }
}

const FIELDS = `slug position score heldOn confidence quote modality hedge capacity anonymous
  holder { slug name kind country { name } } target { slug name kind } onBehalfOf { slug name }
  citations { locator source { slug name } }`

async function asked(args: string) {
  const { data, errors } = await ask<Answer>(`{ stances(${args}) { totalCount edges { node { ${FIELDS} } } } }`)
  expect(errors).toEqual([])
  return data.stances
}

describe('A table of stances', () => {
  test('has a row for each stance, in the order and with the values of the list', async () => {
    const { totalCount, edges } = await asked('first: 100')
    const rows = await rowsOf()
    expect(rows).toHaveLength(totalCount)
    const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
    const harmless = (value: unknown) => text(value).replace(/^('*[=+\-@\t\r])/, "'$1")
    expect(rows.slice(0, edges.length)).toMatchObject(
      edges.map(({ node }) => {
        const { holder, target, onBehalfOf, citations, ...own } = node as never as {
          holder: { slug: string; name: string; kind: string; country: { name: string } | null }
          target: { slug: string; name: string; kind: string }
          onBehalfOf: { slug: string; name: string } | null
          citations: { locator: string | null; source: { slug: string; name: string } }[]
          [name: string]: unknown
        }
        return {
          ...{ slug: own['slug'], position: own['position'], score: text(own['score']) },
          ...{ heldOn: text(own['heldOn']), confidence: text(own['confidence']), quote: harmless(own['quote']) },
          ...{ modality: own['modality'] === 'CERTAIN' ? '' : own['modality'], hedge: text(own['hedge']) },
          ...{ capacity: text(own['capacity']), anonymous: own['anonymous'] === true ? 'true' : '' },
          ...{ holder: holder.slug, holderName: holder.name, holderKind: holder.kind },
          ...{ country: text(holder.country?.name), onBehalfOfName: text(onBehalfOf?.name) },
          ...{ target: target.slug, targetName: harmless(target.name), targetKind: target.kind },
          citations: citations
            .map(({ source, locator }) => [source.slug, ...(locator ? [locator] : [])].join('#'))
            .join(' | '),
          sources: Array.from(new Set(citations.map(({ source }) => source.name))).join(' | '),
        }
      }),
    )
  })

  test("takes the list's filter and order, and the clocks", async () => {
    const args = 'where: { score: { lt: 0 } }, orderBy: [{ holder: { name: ASC } }]'
    const { edges } = await asked(`${args}, first: 100`)
    expect((await rowsOf({ arguments: args })).map(({ slug }) => slug)).toEqual(edges.map(({ node }) => node['slug']))
    expect(await rowsOf({ knownAt: '2001-01-01T00:00:00Z' })).toEqual([])
  })

  test('has a file name of its own, and a byte order mark on request', async () => {
    const { headers } = await fetchExport(addressOf({}))
    expect(headers.get('content-disposition')).toBe('attachment; filename="stancegraph-stances.csv"')
    const first = async (search: string) => (await fetchExport(search)).bytes.subarray(0, 3)
    expect(await first(addressOf({ bom: 'true' }))).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(await first('?format=csv-nodes&bom=true')).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(await first(addressOf({ bom: 'false' }))).toEqual(new TextEncoder().encode('slu'))
  })

  test.for([
    [{ format: 'gexf' }, 'A table of stances is CSV: ask for format=csv; got "gexf".'],
    [{ arguments: 'first: 5' }, "The file contains all pages of 'stances'. Leave out 'first'."],
    [{ arguments: 'where: {score: {near: 1}}' }, 'near'],
    [{ bom: 'yes' }, '\'bom\' is true or false; got "yes".'],
    [{ format: 'jgf', bom: 'true' }, "'bom' is for csv and csv-nodes, not for jgf."],
  ] as const)('%j is refused', async ([parameters, message]) => {
    const { status, text } = await fetchExport(addressOf(parameters))
    expect(status).toBe(400)
    expect(JSON.parse(text).errors[0].message).toContain(message)
  })
})
