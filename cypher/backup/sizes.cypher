// How many nodes and relationships a backup holds: all but what is derived, and what says who is working on the graph.
RETURN COUNT { () } - COUNT { (:LoadLock) } - COUNT { (:Derivation) } - COUNT { (:Restore) } - COUNT { (:GraphVersion) } - COUNT { (:TestGraph) } AS nodes,
  COUNT { ()-->() } - COUNT { ()-[:LINKED]->() } - COUNT { ()-[:TAKES_POSITION_ON]->() } AS relationships
