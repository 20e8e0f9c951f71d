/** Labels of nodes that record what was done with a graph. They are not part of its data. */
export const bookkeeping = [
  'DataSet',
  'SeedFile',
  'Load',
  'LoadLock',
  'Derivation',
  'Erasure',
  'Import',
  'ImportBatch',
  'ImportJournal',
  'ToldAs',
  'Restore',
  'Emptying',
  'GraphVersion',
  'TestGraph',
] as const
