// The bodies in which the person `it` has a role that is not over, by slug. $over: what ended before that day is over; $begun: what begins after that day has not begun
MATCH (it:Entity)
RETURN it.slug AS slug, /* fragment { */ COLLECT {
  MATCH (it)-[r:HOLDS_ROLE_IN]->(body:Entity)
  WHERE /* lasting(r) { */ r.fromDay <= $begun AND r.toDay >= $over /* } */ AND r.ord IS NOT NULL /* visible(r) */
  RETURN DISTINCT body.slug
} /* } */ AS employers
