// The country of each actor: itself, else its seat, else that of the bodies it serves or belongs to, three steps
// at most. The shortest way counts; of equally short ones a seat, then what was recorded last.
// $keys: slugs; $over: what ended before that day is over
UNWIND $keys AS key
MATCH (actor:Entity {slug: key})
CALL (actor) {
  MATCH way = (actor)
    (()-[r:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE r.toDay >= $over /* visible(r) */]->()){0,3}
    (country:Country)
  WITH country, length(way) AS steps, last(relationships(way)) AS step
  ORDER BY steps, CASE type(step) WHEN 'BASED_IN' THEN 0 ELSE 1 END, step.recordedAt DESC, step.id LIMIT 1
  RETURN country
}
RETURN key /* columns(country) */
