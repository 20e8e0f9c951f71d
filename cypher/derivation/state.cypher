// What the graph holds, which derivations it records, and which imports and undos are unfinished. Neo4j keeps all these counts.
WITH /* include counts { */
{
  entities: COUNT { (:Entity) },
  stances: COUNT { (:Stance) },
  relationships: COUNT { ()-[:HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO]->() },
  steps: COUNT { ()-[:TAKES_POSITION_ON]->() },
  links: COUNT { ()-[:LINKED]->() }
}
/* } */ AS counts
RETURN counts,
  COUNT { () } - counts.entities - counts.stances /* include bookkeeping { */ - COUNT { (:DataSet) } - COUNT { (:SeedFile) } - COUNT { (:Load) } - COUNT { (:LoadLock) } - COUNT { (:Derivation) } - COUNT { (:Erasure) } - COUNT { (:Import) } - COUNT { (:ImportBatch) } - COUNT { (:ImportJournal) } - COUNT { (:ToldAs) } - COUNT { (:Restore) } - COUNT { (:Emptying) } - COUNT { (:GraphVersion) } - COUNT { (:TestGraph) } /* } */ AS others,
  COLLECT { MATCH (d:Derivation) WHERE d.derivedAt IS NOT NULL RETURN properties(d) } AS derivations,
  COLLECT {
    MATCH (i:Import)
    WHERE i.finishedAt IS NULL OR i.undoBegunAt IS NOT NULL AND i.undoneAt IS NULL
    RETURN i {.startedAt, .format, .files, .undoBegunAt, id: left(i.key, 12)}
    ORDER BY i.startedAt
  } AS cutOff
