import type { About } from './about.ts'
import type { NodesAndEdges } from './attributes.ts'
import type { ExportedValues } from './exported.ts'

/** JSON Graph Format 2: https://jsongraphformat.info */
export async function* jgf({ isDirected, nodes, edges }: NodesAndEdges, about: About): AsyncGenerator<string> {
  const head = { id: 'stancegraph', type: 'stancegraph', label: 'Stancegraph', directed: isDirected, metadata: about }
  yield `{"graph":{${JSON.stringify(head).slice(1, -1)},\n"nodes":{`
  let before = '\n'
  for await (const { id, label, values } of nodes()) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify({ label, metadata: known(values) })}`
    before = ',\n'
  }
  yield '\n},\n"edges":['
  before = '\n'
  for await (const { id, type, source, target, weight, values } of edges()) {
    yield `${before}${JSON.stringify({ id, source, target, relation: type, metadata: known({ weight, ...values }) })}`
    before = ',\n'
  }
  yield '\n]}}\n'
}

function known(values: ExportedValues): ExportedValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
