// Paths of a given number of hops between the two entities of each leg. Each hop follows claims of the given types in
// the given direction, and no path visits an entity twice. Whether a claim is visible is not looked at here. At most
// 1000 paths a leg, in no order.
// $legs: the slugs of both entities, separated by a space; $types; $minConfidence; $avoid: slugs, and $avoidKinds:
// labels, of entities that must not lie between
UNWIND $legs AS leg
CALL (leg) {
  MATCH (from:Entity {slug: split(leg, ' ')[0]})
  CALL (leg) {
    MATCH (to:Entity {slug: split(leg, ' ')[1]})
    RETURN to
  }
  MATCH SHORTEST 1000 (way = (from)
    ((x)/* arrow(link) { */-[link:LINKED]-/* } */(y)
      WHERE any(type IN /* ways { */ link.either /* } */ WHERE type IN $types)
        AND link.confidence >= $minConfidence /* visible(link) */
        AND x.slug <> split(leg, ' ')[1] AND y.slug <> split(leg, ' ')[0] AND (y.slug = split(leg, ' ')[1]
          OR NOT y.slug IN $avoid AND none(label IN labels(y) WHERE label IN $avoidKinds))
    ){/* hops { */ 3 /* } */}(to)
    WHERE all(n IN nodes(way) WHERE single(m IN nodes(way) WHERE m = n)))
  RETURN [n IN nodes(way) | n.slug] AS slugs
}
RETURN leg, slugs
