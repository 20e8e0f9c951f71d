// Every value of an enum is one of its values.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND $values[owner] AS list
WITH what, list.name AS name, list.values AS values, it[list.name] AS value
WHERE value IS :: STRING NOT NULL AND NOT value IN values
RETURN what, name + ' ' + value AS detail;
