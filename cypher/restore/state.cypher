// Whether a restore or an emptying is under way in the graph, and whether there is anything else than what an empty graph
// may have: the lock of loads, the record of an empty derivation, the name of a data set, and a version.
RETURN COLLECT { MATCH (r:Restore) RETURN r {.checksum, .file, .begunAt, .rows, .copiedAt} } AS restores,
  COLLECT { MATCH (e:Emptying) RETURN e {.begunAt} } AS emptyings,
  COUNT { () } - COUNT { (:LoadLock) } - COUNT { (:Derivation) } - COUNT { (:DataSet) } - COUNT { (:GraphVersion) } - COUNT { (:TestGraph) } AS others
