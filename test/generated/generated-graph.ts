import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { defineConstraints, defineSchema } from '../../src/loading/schema-definition.ts'
import { CREATE_ENTITIES, CREATE_RELATIONSHIPS, CREATE_STANCES } from './create.ts'
import { relationships, reports, stances } from './generated-claims.ts'
import { type Counts, entities } from './generated-entities.ts'

/** The size of a graph, with corrected versions included. */
export interface Size {
  readonly entities: Counts
  readonly stances: number
  readonly relationships: number
  readonly reports: number
}

/** The size of a graph with that many stances, and everything else in proportion. */
export function sizeOf(stances: number): Size {
  const share = (part: number) => Math.max(10, Math.round(stances * part))
  return {
    entities: {
      Person: share(0.09),
      GovernmentBody: share(0.02),
      Organization: share(0.03),
      Company: share(0.05),
      Country: Math.min(200, share(0.01)),
      Policy: share(0.02),
      Event: share(0.015),
      Topic: share(0.005),
      Proposition: share(0.04),
      Source: share(0.02),
    },
    stances,
    relationships: stances * 3,
    reports: share(0.04),
  }
}

/**
 * Fills an empty graph with a generated one, always the same for the same size. It has every kind, type and enum value;
 * dates of every precision and missing ones; claims that are over, retracted or corrected; parallel claims; and hubs,
 * which are the first of each kind (`country-0`, `policy-0`). Rows are made while they are sent, so that memory does
 * not grow with size.
 */
export async function loadGenerated(graph: Graph, size: Size): Promise<void> {
  await defineConstraints(graph)
  await writeAll(graph, CREATE_ENTITIES, entities(size.entities))
  await writeAll(graph, CREATE_STANCES, stances(size.stances, size.entities))
  await writeAll(graph, CREATE_RELATIONSHIPS, relationships(size.relationships, size.entities))
  await writeAll(graph, CREATE_RELATIONSHIPS, reports(size.reports, size.entities))
  await deriveGraph(graph, { report: () => undefined })
  await defineSchema(graph, () => undefined)
}

const BATCH = 2_000

async function writeAll(graph: Graph, statement: Statement, rows: Iterable<unknown>): Promise<void> {
  let batch: unknown[] = []
  const send = async () => {
    await graph.write(statement, { rows: batch })
    batch = []
  }
  for (const row of rows) if (batch.push(row) === BATCH) await send()
  await send()
}
