// Every value of an enum is one of its values.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND $values[owner] AS list
WITH what, list.name AS name, list.values AS values, it[list.name] AS value
WHERE value IS :: STRING NOT NULL AND NOT value IN values
RETURN what, name + ' ' + value AS detail;
