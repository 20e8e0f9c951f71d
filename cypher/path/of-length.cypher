// Ways of so many hops for each two entities, along entities that claims of a type join which run the way that is
// asked for, none of them twice: which claims are seen is not asked here. At most 1000 for each two, any of them.
// $legs: the slugs of both with a space between; $types; $minConfidence; $avoid: slugs, and $avoidKinds: labels, of
// what must not lie between
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
