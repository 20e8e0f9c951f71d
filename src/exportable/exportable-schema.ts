import { builder } from '../builder.ts'

for (const name of ['PathResult', 'Subgraph', 'StanceMatrix'] as const) {
  const one = name as 'PathResult' // stands for each
  builder.objectField(one, 'exportAddress', (t) =>
    t.exposeString('exportAddress', {
      description:
        'Where the same answer is a file, on this server: `/export?format=graphml&…`. In place of `graphml` it takes `gexf`, `csv`, `csv-nodes`, `jgf` and `cypher`.',
    }),
  )
}
