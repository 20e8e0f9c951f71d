import { builder } from '../builder.ts'

const ADDRESS = '`/export?format=graphml&…` on this server. In place of `graphml` it takes `gexf`, `csv`, `csv-nodes`,'

const ANSWER = `The address of the same answer as a file: ${ADDRESS} \`jgf\`, \`cypher\` and \`native\`.`

const NETWORK = `The address of a file with the pairs of all pages as a network: actors as nodes, and an edge for each pair, whose weight is the value. It is ${ADDRESS} and \`jgf\`.`

for (const name of ['PathResult', 'Subgraph', 'StanceMatrix', 'AlignmentConnection'] as const) {
  const one = name as 'PathResult' // stands for each
  const description = name === 'AlignmentConnection' ? NETWORK : ANSWER
  builder.objectField(one, 'exportAddress', (t) => t.exposeString('exportAddress', { description }))
}
