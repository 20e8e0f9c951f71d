// Every value has the type of its property.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
WITH it, what, owner, $properties[owner] AS types
UNWIND keys(it) AS name
WITH it, what, owner, name, types
WHERE NOT valueType(it[name]) IN types[name]
RETURN what, name + ' is ' + valueType(it[name]) + ', not ' + types[name][0] AS detail;
