// Deletes the sources of the article that nothing else joins or cites any more: the article itself only if none of those
// that it reports is left. Safe to run again. $sources: slugs
CALL () {
  MATCH (it:Entity|Stance)
  WHERE NOT it:Source OR NOT coalesce(split(it.citations[0], '#')[0] IN $sources, it.slug IN $sources)
  UNWIND it.citations AS citation
  RETURN collect(DISTINCT split(citation, '#')[0]) AS ofNodes
}
CALL () {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL
  UNWIND r.citations AS citation
  RETURN collect(DISTINCT split(citation, '#')[0]) AS ofClaims
}
WITH ofNodes + ofClaims AS cited
MATCH (e:Source)
WHERE coalesce(split(e.citations[0], '#')[0] IN $sources, e.slug IN $sources) AND NOT e.slug IN cited
  AND NOT EXISTS { (e)-[r]-() WHERE r.id IS NOT NULL } AND NOT EXISTS { (e)-[:HOLDS|ON|ON_BEHALF_OF]-(:Stance) }
WITH collect(e) AS unused
CALL (unused) {
  UNWIND unused AS e
  WITH unused, e
  WHERE NOT EXISTS { (e)<-[:REPORTED_IN]-(other) WHERE NOT other IN unused }
  DETACH DELETE e
};
