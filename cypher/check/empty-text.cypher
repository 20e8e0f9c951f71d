// No text that is written is empty or only white space.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND $sizes[owner] AS size
WITH what, size.name AS name, it[size.name] AS value
WHERE CASE
  WHEN valueType(value) STARTS WITH 'STRING' THEN trim(value) = ''
  WHEN valueType(value) STARTS WITH 'LIST<STRING' THEN any(text IN value WHERE trim(text) = '')
  ELSE false
END
RETURN what, name + CASE WHEN valueType(value) STARTS WITH 'LIST' THEN ' holds an empty text' ELSE ' is empty' END AS detail;
