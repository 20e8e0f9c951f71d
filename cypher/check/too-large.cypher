// No text or list is longer than its property allows.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND $sizes[owner] AS size
WITH what, size, it[size.name] AS value
WITH what, size,
  CASE WHEN value IS :: LIST<STRING NOT NULL> NOT NULL THEN value WHEN value IS :: STRING NOT NULL THEN [value] ELSE [] END AS texts
WITH what, size, size(texts) AS entries, reduce(most = 0, text IN texts |
  CASE WHEN size(text) > most THEN size(text) ELSE most END) AS characters
WHERE entries > size.entries OR characters > size.characters
RETURN what, size.name + CASE
    WHEN entries > size.entries THEN ' has ' + entries + ' entries, and ' + size.entries
    ELSE ' has ' + characters + ' characters, and ' + size.characters
  END + ' at most' AS detail;
