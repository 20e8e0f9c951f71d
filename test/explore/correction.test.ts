import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { type ClaimEvidence, correctionOf } from '../../web/evidence/correction.ts'
import { asker } from '../ask.ts'
import { loadSchema, loadSmallGraph } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { filesOf, importing } from '../import/importing.ts'

const graph = await openTestGraph()
const document = readFileSync('web/evidence/evidence.graphql', 'utf8')

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: () => undefined })
})

const IDS = [
  encodeGlobalId('Stance', 'ross-on-ban'),
  encodeGlobalId('Stance', 'zte-on-ban-2'),
  encodeGlobalId('Relationship', 'HOLDS_ROLE_IN:ross-secretary'),
  encodeGlobalId('Relationship', 'SUPPLIES:qualcomm-zte-2'),
]

test('The row that corrects a claim is one that import takes, and its next version', async () => {
  const { data, errors } = await asker(graph)<{ readonly nodes: readonly ClaimEvidence[] }>(document, {
    ...{ ids: IDS, certainty: 'CERTAIN', validAt: null, knownAt: null },
  })
  expect(errors).toEqual([])
  const rows = data.nodes.map(correctionOf)
  expect(rows.map((row) => JSON.parse(row)).map(({ slug, id, revises }) => [slug ?? id, revises])).toEqual([
    ['ross-on-ban-2', 'ross-on-ban'],
    ['zte-on-ban-3', 'zte-on-ban-2'],
    ['ross-secretary-2', 'ross-secretary'],
    ['qualcomm-zte-3', 'qualcomm-zte-2'],
  ])
  const edited = rows.map((row) => JSON.stringify({ ...JSON.parse(row), note: 'Read again.' }))
  const { rejects } = await importing(graph, 'native', filesOf({ 'rows.jsonl': `${edited.join('\n')}\n` }))
  expect(rejects).toEqual([])
  const after = await asker(graph)(
    `{ stance(slug: "ross-on-ban") { supersededBy { note ... on Stance { slug summary heldOn onBehalfOf { slug } } } } }`,
  )
  expect(after.data).toEqual({
    stance: {
      supersededBy: {
        ...{ slug: 'ross-on-ban-2', note: 'Read again.', summary: 'It is needed.', heldOn: '2018-04' },
        onBehalfOf: { slug: 'commerce' },
      },
    },
  })
})
