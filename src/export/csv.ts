import { type Attribute, type NodesAndEdges, single } from './attributes.ts'
import type { Value } from './exported.ts'
import type { Table } from './stance-table.ts'

/** A table of nodes (RFC 4180) with the column names that Gephi expects. */
export async function* csvOfNodes({ nodeAttributes, nodes }: NodesAndEdges): AsyncGenerator<string> {
  yield line(['Id', 'Label', ...namesOf(nodeAttributes)])
  for await (const { id, label, values } of nodes())
    yield line([id, label, ...nodeAttributes.map(({ name }) => values[name])])
}

/** A table of edges. Gephi can create the nodes from it as well. */
export async function* csvOfEdges(graph: NodesAndEdges): AsyncGenerator<string> {
  const { isDirected, edgeAttributes, edges } = graph
  const type = isDirected ? 'Directed' : 'Undirected'
  yield line(['Source', 'Target', 'Type', 'Id', 'Label', 'Start', 'End', 'Weight', ...namesOf(edgeAttributes)])
  for await (const edge of edges()) {
    const named = [edge.source, edge.target, type, edge.id, edge.type, edge.start, edge.end, edge.weight]
    yield line([...named, ...edgeAttributes.map(({ name }) => edge.values[name])])
  }
}

export async function* csvOfTable({ columns, rows }: Table): AsyncGenerator<string> {
  yield line(columns)
  for await (const row of rows()) yield line(columns.map((name) => row[name]))
}

const namesOf = (attributes: readonly Attribute[]) => attributes.map(({ name }) => name)

function line(cells: readonly (Value | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: Value | undefined): string {
  const plain = single(value)
  if (plain === null) return ''
  const text = typeof plain === 'string' ? harmless(plain) : String(plain)
  return /[",\r\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Prefixes text that a spreadsheet would run as a formula: https://owasp.org/www-community/attacks/CSV_Injection. Text
 * with such a prefix `'` gets another one, so that removing one always restores the original.
 */
function harmless(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
