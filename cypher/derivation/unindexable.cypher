// Some slugs, ids and citations that are too long for an index. $key, $citation: the largest number of characters of
// each
CALL () {
  MATCH (it:Entity|Stance)
  RETURN 'slug' AS property, it.slug AS key, it.citations AS citations
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->()
  RETURN 'id' AS property, it.id AS key, it.citations AS citations
}
UNWIND [[property, [key], $key],
  ['citation', CASE WHEN citations IS :: LIST<STRING NOT NULL> THEN citations END, $citation]] AS held
UNWIND held[1] AS text
WITH key, held[0] AS property, size(toStringOrNull(text)) AS size, held[2] AS most
WHERE size > most
RETURN left(toString(key), 60) AS what, property, size
LIMIT 5
