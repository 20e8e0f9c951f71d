// Creates stances with those who hold them, what they are on, and those on whose behalf they are held. The statement names
// the index, because it may be planned while the graph is still empty.
// $rows: each with labels and properties, and slugs
UNWIND $rows AS row
CREATE (s:$(row.labels))
SET s = row.properties
WITH s, row
CALL (s, row) {
  UNWIND row.holders AS slug
  MATCH (e:Entity {slug: slug})
  USING INDEX e:Entity(slug)
  CREATE (e)-[:HOLDS]->(s)
  RETURN count(*) AS held
}
CALL (s, row) {
  UNWIND row.targets AS slug
  MATCH (e:Entity {slug: slug})
  USING INDEX e:Entity(slug)
  CREATE (s)-[:ON]->(e)
  RETURN count(*) AS on
}
CALL (s, row) {
  UNWIND row.principals AS slug
  MATCH (e:Entity {slug: slug})
  USING INDEX e:Entity(slug)
  CREATE (s)-[:ON_BEHALF_OF]->(e)
  RETURN count(*) AS behalf
}
RETURN sum(1 + held + on + behalf) AS count
