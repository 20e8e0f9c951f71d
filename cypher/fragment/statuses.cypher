// The status of the policy `it`, in a list: none where no act is visible. $over: what ended before that day is over
MATCH (it:Policy)
RETURN it.slug AS slug, /* fragment { */ COLLECT {
  CALL (/* policy { */ it /* } */) {
    WITH /* policy { */ it /* } */ AS it
    CALL (it) {
      /* include latest-act { */
      MATCH (:Entity)-[r:CONSIDERS|PROPOSED|IMPOSED|LIFTED]->(it)
      WHERE r.ord IS NOT NULL AND /* lasting(r) { */ r.toDay >= $over /* } */ /* visible(r) */
      WITH r, CASE type(r) WHEN 'CONSIDERS' THEN 1 WHEN 'PROPOSED' THEN 2 WHEN 'IMPOSED' THEN 3 ELSE 4 END AS stage
      ORDER BY r.fromDay DESC, stage DESC, r.recordedAt DESC, r.id LIMIT 1
      RETURN type(r) AS act
      /* } */
    }
    RETURN act
  }
  RETURN /* include status-by-act { */ CASE act WHEN 'CONSIDERS' THEN 'CONSIDERED' WHEN 'PROPOSED' THEN 'PROPOSED' WHEN 'IMPOSED' THEN 'IMPOSED' WHEN 'LIFTED' THEN 'LIFTED' END /* } */
} /* } */ AS statuses
