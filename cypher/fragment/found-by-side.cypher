// The actors of the side of a country that meets a condition, by slug: looked for once for the statement. All from which
// the country is three steps away at most, by whatever way, may be; `side` says whose side it is, for another country may
// be nearer.
// $over: what ended before that day is over; $begun: what begins after that day has not begun
/* fragment { */
CALL (*) {
  MATCH (/* that { */ that /* } */:Country)
  WHERE /* that { */ that /* } */.slug IS NOT NULL AND /* where { */ true /* } */
  CALL (/* that { */ that /* } */) {
    WITH /* that { */ that /* } */ AS it
    CALL (it) {
      RETURN it AS reached
      UNION
      MATCH (it)
        <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]-(reached:Actor)
      RETURN reached
      UNION
      MATCH (it)
        <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]-(:Actor)
        <-[b:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(b) { */ b.fromDay <= $begun AND b.toDay >= $over /* } */ /* visible(b) */]-(reached:Actor)
      RETURN reached
      UNION
      MATCH (it)
        <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]-(:Actor)
        <-[b:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(b) { */ b.fromDay <= $begun AND b.toDay >= $over /* } */ /* visible(b) */]-(:Actor)
        <-[a:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(a) { */ a.fromDay <= $begun AND a.toDay >= $over /* } */ /* visible(a) */]-(reached:Actor)
      RETURN reached
    }
    RETURN reached AS /* other { */ other /* } */
  }
  CALL (/* other { */ other /* } */) {
    WITH /* other { */ other /* } */ AS it
    CALL (it) {
      /* include side { */
      OPTIONAL CALL (it) {
        MATCH (it) WHERE it:Country
        RETURN it AS own
      }
      OPTIONAL CALL (it, own) {
        WITH it AS start WHERE own IS NULL AND it:Actor
        MATCH (start)
          -[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(one:Country)
        WITH one, c ORDER BY c.recordedAt DESC, c.id LIMIT 1
        RETURN one
      }
      OPTIONAL CALL (it, own, one) {
        WITH it AS start WHERE own IS NULL AND it:Actor AND one IS NULL
        MATCH (start)
          -[a:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(a) { */ a.fromDay <= $begun AND a.toDay >= $over /* } */ /* visible(a) */]->(:Actor)
          -[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(two:Country)
        WITH two, c ORDER BY c.recordedAt DESC, c.id LIMIT 1
        RETURN two
      }
      OPTIONAL CALL (it, own, one, two) {
        WITH it AS start WHERE own IS NULL AND it:Actor AND one IS NULL AND two IS NULL
        MATCH (start)
          -[a:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(a) { */ a.fromDay <= $begun AND a.toDay >= $over /* } */ /* visible(a) */]->(:Actor)
          -[b:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(b) { */ b.fromDay <= $begun AND b.toDay >= $over /* } */ /* visible(b) */]->(:Actor)
          -[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE /* lasting(c) { */ c.fromDay <= $begun AND c.toDay >= $over /* } */ /* visible(c) */]->(three:Country)
        WITH three, c ORDER BY c.recordedAt DESC, c.id LIMIT 1
        RETURN three
      }
      WITH coalesce(own, one, two, three) AS country WHERE country IS NOT NULL
      RETURN country
      /* } */
    }
    RETURN country
  }
  WITH /* that { */ that /* } */, /* other { */ other /* } */, country WHERE country = /* that { */ that /* } */
  RETURN collect(/* other { */ other /* } */.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
