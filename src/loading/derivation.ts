import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { statement } from '../graph/cypher.ts'
import { cypherFiles } from '../graph/cypher-files.ts'
import { splitScript } from '../graph/cypher-script.ts'
import type { Graph, ReadableGraph, RunStatement } from '../graph/graph.ts'
import { checksumOf } from './checksum.ts'
import { storeVersion } from './graph-version.ts'
import { schemaChecksum } from './schema-script.ts'

/**
 * The node `Derivation` says that everything is derived, and from which data and scripts. It is written last, and
 * deleted by every write of data, so that a graph with interrupted work has none.
 */
export interface Derivation extends Checksums, Counts {
  readonly derivedAt: string
  /** Whether everything that should be derived was. */
  readonly complete: boolean
}

export interface Checksums {
  /** The checksum of the seed files in the graph. */
  readonly seed: string
  /** The checksum of the scripts that derive, and of the code that folds text. */
  readonly scripts: string
  /** The checksum of the constraints and indexes. */
  readonly schema: string
}

/** Counts that Neo4j maintains, so that reading them takes the same time for any size of graph. */
export interface Counts {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** TAKES_POSITION_ON relationships, one for each stance. */
  readonly steps: number
  /** LINKED relationships. */
  readonly links: number
}

/**
 * Must be run first in every transaction that writes entities or claims. The graph then counts as incompletely derived
 * until `deriveGraph` has run.
 */
export async function withdrawDerivation(run: RunStatement): Promise<void> {
  await run(WITHDRAW)
}

/** Marks the start of a derivation, and returns the token for `finishDerivation`. */
export async function beginDerivation(graph: Graph): Promise<string> {
  const token = randomUUID()
  await storeVersion(graph) // a graph written by hand has none
  await graph.transaction(async (run) => {
    await run(FORGET) // an unfinished derivation must not pass for a finished one
    await run(BEGIN, { token })
  })
  return token
}

/** Records a finished derivation. Returns false if anything was written meanwhile, so that the result is uncertain. */
export async function finishDerivation(graph: Graph, token: string, complete: boolean): Promise<boolean> {
  const about = { ...(await checksums(graph)), token, derivedAt: new Date().toISOString(), complete }
  const rows = await graph.transaction((run) => run(FINISH, { token, about }))
  return rows.length > 0
}

/** The checksums that a derivation of this graph by this version has. */
export async function checksums(graph: ReadableGraph): Promise<Checksums> {
  const files = await graph.read(SEED_FILES)
  const scripts = cypherFiles('derive').map(({ path, text }) => [path, ...splitScript(text).map((one) => one.text)])
  const folding = FOLDING.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  return {
    seed: checksumOf(files.map(({ name, checksum }) => `${name} ${checksum}\n`).join('')),
    scripts: checksumOf(JSON.stringify([...scripts, folding])),
    schema: schemaChecksum,
  }
}

/** The code that derives search keys. */
const FOLDING = ['derive-keys.ts', '../text/fold.ts'] as const

const WITHDRAW = statement('derivation/withdraw')
const FORGET = statement('derivation/forget')
const BEGIN = statement('derivation/begin')
const FINISH = statement('derivation/finish')
const SEED_FILES = statement('load/seed-files')
