// Every entity and claim has the properties that it must have.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND $required[owner] AS name
WITH it, what, owner, name
WHERE it[name] IS NULL
RETURN coalesce(what, elementId(it)) AS what, owner + ' without ' + name AS detail;
