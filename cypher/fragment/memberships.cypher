// The bodies that `it` is a member of, by slug. $over: what ended before that day is over; $begun: what begins after that day has not begun
MATCH (it:Entity)
RETURN it.slug AS slug, /* fragment { */ COLLECT {
  MATCH (it)-[r:MEMBER_OF]->(body:Entity)
  WHERE /* lasting(r) { */ r.fromDay <= $begun AND r.toDay >= $over /* } */ AND r.ord IS NOT NULL /* visible(r) */
  RETURN DISTINCT body.slug
} /* } */ AS memberships
