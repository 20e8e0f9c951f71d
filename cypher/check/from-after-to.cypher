// No claim ends before it begins.
CALL () {
  MATCH (it:Event) RETURN it.slug AS what, [[it.startedOn, it.endedOn]] AS spans
  UNION ALL
  MATCH (it:Source) RETURN it.slug AS what, [[it.publishedFrom, it.publishedTo]] AS spans
  UNION ALL
  MATCH (it:Stance)
  RETURN it.slug AS what, [[it.validFrom, it.validTo], [it.heldOn, it.validTo],
    CASE WHEN it.ended = true AND it.validTo IS NULL THEN [it.fromDay, it.toDay] END] AS spans
  UNION ALL
  MATCH ()-[it]->()
  WHERE type(it) IN $types
  RETURN it.id AS what, [[it.validFrom, it.validTo],
    CASE WHEN it.ended = true AND it.validTo IS NULL THEN [it.fromDay, it.toDay] END] AS spans
}
UNWIND spans AS span
WITH what, span[0] AS begin, span[1] AS end
WHERE begin IS :: STRING NOT NULL AND end IS :: STRING NOT NULL
  // Compared as precisely as the less precise of them is.
  AND left(begin, size(end)) > left(end, size(begin))
RETURN what, begin + ' to ' + end AS detail;
