import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The Python that Debian's python3-networkx is for. */
const networkx = '/usr/bin/python3'

/** Why it cannot be asked; null where it can. */
export const missingNetworkx =
  spawnSync(networkx, ['-c', 'import networkx']).status === 0 ? null : 'skipped: python3-networkx is not installed'

/** What networkx finds in an exported file. */
export interface Read {
  readonly nodes: number
  readonly edges: number
  /** On all edges from ZTE to the export ban. */
  readonly positions: readonly string[]
  /** Of all edges together; null where they have none. */
  readonly weight: number | null
}

export function readByNetworkx(format: string, text: string): Read {
  return read(format, text) as Read // as the script prints it
}

type Values = Readonly<Record<string, unknown>>

/** What networkx makes of all nodes in a file, by id. */
export function nodesByNetworkx(format: string, text: string): Readonly<Record<string, Values>> {
  return (read(format, text, 'nodes') as { readonly nodes: Readonly<Record<string, Values>> }).nodes // as it prints them
}

/** What networkx makes of all edges in a file. */
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
