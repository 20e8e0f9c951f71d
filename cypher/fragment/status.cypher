// The status of `policy`, and the claim it follows from: the latest claim that has begun and is not over; of those
// that begin on one day, the one further on. Claims that are only probable or possible do not count. A policy that was
// carried out and no longer is has ended. If the policy has an end and that is past, it has ended whatever the claims.
// $over: what ended before that day is over; $begun: what begins after that day has not begun
MATCH (policy:Policy)
CALL (policy) {
  /* fragment { */
  OPTIONAL CALL (policy) {
    WITH policy, EXISTS {
      MATCH (policy)<-[q:IMPLEMENTS]-(:Entity)
      WHERE q.ord IS NOT NULL AND coalesce(q.modality, 'CERTAIN') = 'CERTAIN'
        AND /* lasting(q) { */ q.fromDay <= $begun AND q.toDay >= $over /* } */ /* visible(q) */
    } AS isImplemented
    WHERE policy:Policy
    MATCH (policy)<-[r:CONSIDERS|PROPOSED|AGREED_TO|IMPLEMENTS|IMPOSED|LIFTED]-(:Entity)
    WHERE r.ord IS NOT NULL AND coalesce(r.modality, 'CERTAIN') = 'CERTAIN'
      AND (/* lasting(r) { */ r.fromDay <= $begun AND r.toDay >= $over /* } */ /* visible(r) */
        OR NOT isImplemented AND r:IMPLEMENTS AND /* past(r) { */ r.latestToDay < $over /* } */ /* known(r) */)
    WITH r, CASE type(r) WHEN 'CONSIDERS' THEN 1 WHEN 'PROPOSED' THEN 2 WHEN 'AGREED_TO' THEN 3
      WHEN 'IMPLEMENTS' THEN 4 WHEN 'IMPOSED' THEN 5 ELSE 6 END AS stage
    ORDER BY r.fromDay DESC, stage DESC, r.recordedAt DESC, r.id LIMIT 1
    RETURN r, ['CONSIDERED', 'PROPOSED', 'AGREED',
      CASE WHEN /* lasting(r) { */ r.fromDay <= $begun AND r.toDay >= $over /* } */ THEN 'IN_PROGRESS' ELSE 'ENDED' END,
      'IMPOSED', 'LIFTED'][stage - 1] AS reached
  }
  WITH r, reached, /* past(policy) { */ policy.latestToDay < $over /* } */ AS isOver WHERE isOver OR r IS NOT NULL
  RETURN CASE WHEN isOver THEN 'ENDED' ELSE reached END AS status,
    CASE WHEN isOver THEN null ELSE type(r) + ':' + r.id END AS because
  /* } */
}
RETURN policy.slug AS slug, status, because
