// Stances and acts `it` of actors, whose slugs are `holder`, as those of the countries on whose sides they are. Actors on no
// side are left out. $over: what ended before that day is over
WITH ['china'] AS holders
CALL (holders) {
MATCH (it:Stance)
WITH it.holder AS holder, it
/* fragment { */
WITH holder AS speaker, collect(it) AS spoken
WHERE speaker IS NOT NULL
MATCH (it:Entity {slug: speaker})
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
WITH country.slug AS holder, spoken
/* among { */ WHERE holder IN holders /* } */
UNWIND spoken AS it
WITH holder, it
/* } */
RETURN holder, it
}
RETURN holder, it.slug AS slug
