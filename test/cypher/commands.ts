import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { graphStore } from '../../src/import/graph-store.ts'
import { knownImports } from '../../src/import/imports.ts'
import { hasJournal } from '../../src/import/journal.ts'
import { chains } from '../../src/import/store.ts'
import { toldVersions } from '../../src/import/told-versions.ts'
import { journalEntry } from '../../src/import/undo-batch.ts'
import { writeChanges } from '../../src/import/write-changes.ts'
import { planErasure } from '../../src/loading/erase.ts'

interface Sent extends Statement {
  readonly params: Readonly<Record<string, unknown>>
}

/** The statements that an import and an erasure send, as they are filled, with parameters. Nothing is written. */
export async function commandStatements(graph: Graph): Promise<readonly Sent[]> {
  const sent = new Map<string, Sent>()
  const keep = (statement: Statement, params: Sent['params'] = {}) =>
    void sent.set(statement.text, { ...statement, params })
  const reading: Graph = {
    ...graph,
    read: (statement, params, ...others) => {
      keep(statement, params)
      return graph.read(statement, params, ...others)
    },
  }
  const store = await graphStore(reading, { importing: 'no import has this key' })
  const slugs = ['person-7', 'topic-0', 'source-0']
  await Promise.all([store.kinds(slugs), store.entities(slugs), store.claims(slugs), store.revisions()])
  await Promise.all([
    store.bearings([{ from: 'person-7', to: 'topic-0' }]),
    store.dropUnjoined(),
    ...chains.map((chain) => store.ahead(chain, slugs)),
  ])
  const versions = await toldVersions(reading, { undoing: 'no import has this key' })
  await Promise.all([
    versions.reopenable([]),
    knownImports(reading),
    hasJournal(reading, ''),
    journalEntry(reading, ''),
  ])
  await planErasure(reading, 'person-7')
  const ends = { holder: 'person-7', target: 'topic-0', from: 'person-7', to: 'topic-0' }
  const write = async (statement: Statement, { rows = [], ...params }: { readonly rows?: readonly unknown[] } = {}) => {
    keep(statement, { rows, ...params })
    return [{ count: rows.length }]
  }
  await writeChanges(write, {
    entities: [{ labels: ['Entity', 'Topic'], properties: {} }],
    reports: [{ from: 'source-0', to: 'source-1' }],
    claims: (['Stance', 'SUPPLIES'] as const).map((type) => ({ type, ends, properties: {} })),
    retractions: (['Stance', 'SUPPLIES'] as const).map((type) => ({ type, id: 'one', told: 'one', ends, at: '' })),
    updates: [{ slug: 'topic-0', fields: [{ name: 'description', from: null, to: 'one' }] }],
    journal: { created: [], known: [], retracts: [], retracted: [], updates: [] },
  })
  return [...sent.values()]
}
