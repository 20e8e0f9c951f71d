import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The Python for which Debian installs python3-networkx. */
const networkx = '/usr/bin/python3'

/** Why networkx cannot be used; null if it can. */
export const missingNetworkx =
  spawnSync(networkx, ['-c', 'import networkx']).status === 0 ? null : 'skipped: python3-networkx is not installed'

/** What networkx reads from an exported file. */
export interface Read {
  readonly nodes: number
  readonly edges: number
  /** The positions of all edges from ZTE to the export ban. */
  readonly positions: readonly string[]
  /** The sum over all edges; null if they have no weight. */
  readonly weight: number | null
}

export function readByNetworkx(format: string, text: string): Read {
  return read(format, text) as Read // as it prints them
}

type Values = Readonly<Record<string, unknown>>

/** All nodes that networkx reads from a file, by id. */
export function nodesByNetworkx(format: string, text: string): Readonly<Record<string, Values>> {
  return (read(format, text, 'nodes') as { readonly nodes: Readonly<Record<string, Values>> }).nodes // as it prints them
}

/** All edges that networkx reads from a file. */
export function edgesByNetworkx(format: string, text: string): readonly Values[] {
  return (read(format, text, 'edges') as { readonly edges: readonly Values[] }).edges // likewise
}

function read(format: string, text: string, ...wanted: readonly string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-export-'))
  try {
    const file = join(folder, `all.${format}`)
    writeFileSync(file, text)
    const script = join(import.meta.dirname, 'read-export.py')
    return JSON.parse(execFileSync(networkx, [script, format, file, ...wanted], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
