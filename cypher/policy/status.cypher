// How far each policy has come: its latest visible act that is not over; of acts on one day, the one further on.
// $keys: slugs; $over: what ended before that day is over
UNWIND $keys AS key
MATCH (it:Entity {slug: key})
CALL (it) {
  /* include latest-act { */
  MATCH (:Entity)-[r:CONSIDERS|PROPOSED|IMPOSED|LIFTED]->(it)
  WHERE r.ord IS NOT NULL AND /* lasting(r) { */ r.toDay >= $over /* } */ /* visible(r) */
  WITH r, CASE type(r) WHEN 'CONSIDERS' THEN 1 WHEN 'PROPOSED' THEN 2 WHEN 'IMPOSED' THEN 3 ELSE 4 END AS stage
  ORDER BY r.fromDay DESC, stage DESC, r.recordedAt DESC, r.id LIMIT 1
  RETURN type(r) AS act
  /* } */
}
RETURN key, act
