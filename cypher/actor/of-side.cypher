// Who may be of the side of each country: all from which it is three steps away at most, by whatever way. Whose side it
// is, `actor/side` says: another country may be nearer.
// $keys: slugs of countries; $over: what ended before that day is over
UNWIND $keys AS key
MATCH (country:Entity {slug: key})
CALL (country) {
  RETURN country AS reached
  UNION
  MATCH (country)
    <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE c.toDay >= $over /* visible(c) */]-(reached:Actor)
  RETURN reached
  UNION
  MATCH (country)
    <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE c.toDay >= $over /* visible(c) */]-(:Actor)
    <-[b:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE b.toDay >= $over /* visible(b) */]-(reached:Actor)
  RETURN reached
  UNION
  MATCH (country)
    <-[c:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE c.toDay >= $over /* visible(c) */]-(:Actor)
    <-[b:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE b.toDay >= $over /* visible(b) */]-(:Actor)
    <-[a:HOLDS_ROLE_IN|MEMBER_OF|PART_OF|ADVISES WHERE a.toDay >= $over /* visible(a) */]-(reached:Actor)
  RETURN reached
}
RETURN key, reached.slug AS slug
