// Every value has the type of its property.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
WITH it, what, owner, $properties[owner] AS types
UNWIND keys(it) AS name
WITH it, what, owner, name, types
WHERE NOT valueType(it[name]) IN types[name]
RETURN what, name + ' is ' + valueType(it[name]) + ', not ' + types[name][0] AS detail;
