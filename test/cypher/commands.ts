import type { Graph, Statement } from '../../src/graph/graph.ts'
import { graphStore } from '../../src/import/graph-store.ts'
import { chains } from '../../src/import/store.ts'
import { writeChanges } from '../../src/import/write-changes.ts'
import { planErasure } from '../../src/loading/erase.ts'

/** The statements that an import and an erasure send, as they are filled. Nothing is written. */
export async function commandStatements(graph: Graph): Promise<readonly Statement[]> {
  const sent = new Map<string, Statement>()
  const keep = (statement: Statement) => void sent.set(statement.text, statement)
  const reading: Graph = {
    ...graph,
    read: (statement, ...others) => {
      keep(statement)
      return graph.read(statement, ...others)
    },
  }
  const store = await graphStore(reading, 'no import has this key')
  const slugs = ['person-7', 'topic-0', 'source-0']
  await Promise.all([store.kinds(slugs), store.entities(slugs), store.claims(slugs), store.revisions()])
  await Promise.all([store.bearings(slugs), store.dropUnjoined(), ...chains.map((chain) => store.ahead(chain, slugs))])
  await planErasure(reading, 'person-7')
  const ends = { holder: 'person-7', target: 'topic-0', from: 'person-7', to: 'topic-0' }
  const write = async (statement: Statement, { rows = [] }: { readonly rows?: readonly unknown[] } = {}) => {
    keep(statement)
    return [{ count: rows.length }]
  }
  await writeChanges(write, {
    entities: [{ labels: ['Entity', 'Topic'], properties: {} }],
    reports: [{ from: 'source-0', to: 'source-1' }],
    claims: (['Stance', 'SUPPLIES'] as const).map((type) => ({ type, ends, properties: {} })),
    retractions: (['Stance', 'SUPPLIES'] as const).map((type) => ({ type, id: 'one', at: '' })),
  })
  return [...sent.values()]
}
