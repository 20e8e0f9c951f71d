// Whether the actor `it` has a country that meets a condition. $over: what ended before that day is over; $begun: what begins after that day has not begun
MATCH (it:Actor)
WHERE /* fragment { */ EXISTS {
  CALL (/* actor { */ it /* } */) {
    WITH /* actor { */ it /* } */ AS actor
    CALL (actor) {
      /* include country { */
      OPTIONAL CALL (actor) {
        MATCH (actor) WHERE actor:Country
        RETURN actor AS own
      }
      OPTIONAL CALL (actor, own) {
        WITH actor AS start WHERE own IS NULL AND actor:Actor
        MATCH (start)
          -[c:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(one:Country)
        WITH one, c ORDER BY CASE type(c) WHEN 'BASED_IN' THEN 0 ELSE 1 END, c.recordedAt DESC, c.id LIMIT 1
        RETURN one, [c] AS oneBy
      }
      OPTIONAL CALL (actor, own, one) {
        WITH actor AS start WHERE own IS NULL AND actor:Actor AND one IS NULL
        MATCH (start)
          -[a:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(a) { */ a.fromDay <= $begun AND a.toDay >= $over /* } */ /* visible(a) */]->(:GovernmentBody|Organization|Company)
          -[c:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(two:Country)
        WITH two, c, a
        ORDER BY CASE type(c) WHEN 'BASED_IN' THEN 0 ELSE 1 END, c.recordedAt DESC, c.id /* surest(a) */ LIMIT 1
        RETURN two, [a, c] AS twoBy
      }
      OPTIONAL CALL (actor, own, one, two) {
        WITH actor AS start WHERE own IS NULL AND actor:Actor AND one IS NULL AND two IS NULL
        MATCH (start)
          -[a:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(a) { */ a.fromDay <= $begun AND a.toDay >= $over /* } */ /* visible(a) */]->(:GovernmentBody|Organization|Company)
          -[b:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(b) { */ b.fromDay <= $begun AND b.toDay >= $over /* } */ /* visible(b) */]->(:GovernmentBody|Organization|Company)
          -[c:BASED_IN|HOLDS_ROLE_IN|MEMBER_OF|PART_OF WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(three:Country)
        WITH three, c, b, a
        ORDER BY CASE type(c) WHEN 'BASED_IN' THEN 0 ELSE 1 END, c.recordedAt DESC, c.id /* surest(b) */ /* surest(a) */ LIMIT 1
        RETURN three, [a, b, c] AS threeBy
      }
      WITH coalesce(own, one, two, three) AS country, coalesce(oneBy, twoBy, threeBy, []) AS because
      WHERE country IS NOT NULL
      RETURN country, because
      /* } */
    }
    RETURN country AS /* that { */ that /* } */
  }
  WITH /* that { */ that /* } */
  WHERE /* where { */ that.slug IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */
RETURN it.slug AS slug
