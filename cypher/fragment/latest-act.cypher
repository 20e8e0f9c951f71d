// The latest visible act on the policy `it` that is not over; of acts on one day, the one further on.
// $over: what ended before that day is over
MATCH (it:Policy)
CALL (it) {
  /* fragment { */
  MATCH (:Entity)-[r:CONSIDERS|PROPOSED|IMPOSED|LIFTED]->(it)
  WHERE r.ord IS NOT NULL AND /* lasting(r) { */ r.toDay >= $over /* } */ /* visible(r) */
  WITH r, CASE type(r) WHEN 'CONSIDERS' THEN 1 WHEN 'PROPOSED' THEN 2 WHEN 'IMPOSED' THEN 3 ELSE 4 END AS stage
  ORDER BY r.fromDay DESC, stage DESC, r.recordedAt DESC, r.id LIMIT 1
  RETURN type(r) AS act
  /* } */
}
RETURN it.slug AS slug, act
