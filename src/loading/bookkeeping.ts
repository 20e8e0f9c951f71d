/** Labels of nodes that say what was done with a graph, and are no data of it. */
export const bookkeeping = [
  'DataSet',
  'SeedFile',
  'Load',
  'LoadLock',
  'Derivation',
  'Erasure',
  'Import',
  'ImportBatch',
  'TestGraph',
] as const
