// What is recorded of how rows tell a claim is about a claim that is in the graph, and about one version of each number.
CALL () {
  MATCH (t:ToldAs)
  WITH collect(t) AS all, collect(t.id) AS ids
  CALL (ids) {
    MATCH (s:Stance)
    WHERE s.slug IN ids
    RETURN collect(s.slug) AS stances
  }
  CALL (ids) {
    MATCH ()-[r]->()
    WHERE type(r) IN $types AND r.id IN ids
    RETURN collect(r.id) AS relationships
  }
  WITH all, stances + relationships AS found
  UNWIND all AS t
  WITH t, found
  WHERE NOT coalesce(t.id IN found, false)
  RETURN t.told AS what, 'version ' + t.number + ' is not in the graph: ' + t.id AS detail
  UNION ALL
  MATCH (t:ToldAs)
  WITH t.told AS what, t.number AS number, count(*) AS count
  WHERE count > 1
  RETURN what, count + ' versions ' + number AS detail
}
RETURN what, detail;
