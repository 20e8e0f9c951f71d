// Ways from one entity to another of so many hops, each along entities that claims join, and none of them twice: which
// claims are seen, and which way they run, is not asked here. At most 1000, any of them.
// $from, $to: slugs; $types; $minConfidence; $through, $avoid: slugs; $avoidKinds: labels
MATCH (from:Entity {slug: $from})
CALL (from) {
  MATCH (to:Entity {slug: $to})
  RETURN to
}
MATCH SHORTEST 1000 (way = (from)
  ((x)-[link:LINKED
    WHERE link.confidence >= $minConfidence AND any(type IN link.types WHERE type IN $types) /* visible(link) */]-(y
    WHERE x.slug <> $to AND y.slug <> $from AND (y.slug = $to
      OR NOT y.slug IN $avoid AND none(label IN labels(y) WHERE label IN $avoidKinds)))
  ){/* hops { */ 3 /* } */}(to)
  WHERE all(n IN nodes(way) WHERE single(m IN nodes(way) WHERE m = n))
    AND all(slug IN $through WHERE any(n IN nodes(way) WHERE n.slug = slug)))
RETURN [n IN nodes(way) | n.slug] AS slugs
