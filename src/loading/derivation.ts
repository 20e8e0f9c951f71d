import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { statement } from '../graph/cypher.ts'
import { cypherFiles } from '../graph/cypher-files.ts'
import { splitScript } from '../graph/cypher-script.ts'
import type { Graph, ReadableGraph, RunStatement } from '../graph/graph.ts'
import { checksumOf } from './checksum.ts'
import { schemaChecksum } from './schema-script.ts'

/**
 * The node `Derivation` says that all is derived, from what and by which scripts. It is written last, and whoever writes
 * data takes it away first: so a graph in which something was cut off has none.
 */
export interface Derivation extends Checksums, Counts {
  readonly derivedAt: string
  /** Whether all that should have been derived is there. */
  readonly complete: boolean
}

export interface Checksums {
  /** Of the seed files that the graph holds. */
  readonly seed: string
  /** Of the scripts that derive, and of what folds texts. */
  readonly scripts: string
  /** Of constraints and indexes. */
  readonly schema: string
}

/** Neo4j keeps these: they cost the same however large the graph is. */
export interface Counts {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** TAKES_POSITION_ON, one for each stance. */
  readonly steps: number
  /** LINKED. */
  readonly links: number
}

/**
 * To be run first in every transaction that writes data, entities or claims: from then on the graph is one of which not all
 * is derived, until `deriveGraph` has run.
 */
export async function withdrawDerivation(run: RunStatement): Promise<void> {
  await run(WITHDRAW)
}

/** Says that all is being derived from now on; comes back with what `finishDerivation` is to be given. */
export async function beginDerivation(graph: Graph): Promise<string> {
  const token = randomUUID()
  await graph.write(FORGET) // a graph that is half derived must not pass for one that is
  await graph.write(BEGIN, { token })
  return token
}

/** Says that it was derived. False where somebody has written meanwhile, for then it is not known. */
export async function finishDerivation(graph: Graph, token: string, complete: boolean): Promise<boolean> {
  const about = { ...(await checksums(graph)), derivedAt: new Date().toISOString(), complete }
  const rows = await graph.write(FINISH, { token, about })
  return rows.length > 0
}

/** Those that a derivation of this graph by this version has. */
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

/** What derives the keys that are searched. */
const FOLDING = ['derive-keys.ts', '../text/fold.ts'] as const

const WITHDRAW = statement('derivation/withdraw')
const FORGET = statement('derivation/forget')
const BEGIN = statement('derivation/begin')
const FINISH = statement('derivation/finish')
const SEED_FILES = statement('load/seed-files')
