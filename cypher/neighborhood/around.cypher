// For each entity, the claims that join it to others, by type and direction: how many there are, and the first of them
// (the newest; claims of one day in the order of their ids), each with its id, the entity at its other end and whether that is a
// source. Also whether claims may lead to the entity itself. A claim that joins an entity to itself counts as outgoing.
// $keys: slugs; $perType
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {slug: key})
  CALL (e) {
    /* each { */
    MATCH (e)/* arrow(r) { */-[r:SUPPLIES|TAKES_POSITION_ON]->/* } */(other:Entity)
    WHERE r.fromDay IS NOT NULL /* visible(r) */ /* outward */ /* kinds(other) */
    RETURN r, other, /* direction { */ 'OUTGOING' /* } */ AS direction
    /* } */
  }
  WITH e, r, other, direction, coalesce(r.id, r.stance) AS id
  ORDER BY /* order(r, other) { */ r.fromDay DESC /* } */, id
  WITH e, type(r) AS type, direction, count(*) AS total, collect([r, other])[..$perType] AS foremost
  RETURN type, direction, total, /* wanted(e) { */ true /* } */ AS isWanted,
    [one IN foremost | [coalesce(one[0].id, one[0].stance), one[1].slug, one[1]:Source]] AS claims
}
RETURN key, type, direction, total, isWanted, claims
