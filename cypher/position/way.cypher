// The relationships that lead from one entity to another: one or, if none joins the two, two through an entity that is not
// a source, a country or a topic. Of several ways the most certain. $keys: the slugs of both, with a space between
UNWIND $keys AS key
CALL (key) {
  WITH split(key, ' ') AS ends
  CALL (ends) {
    MATCH (x:Entity {slug: ends[0]})
    CALL (ends) {
      MATCH (y:Entity {slug: ends[1]})
      RETURN y
    }
    MATCH (x)-[r:/* include joining { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(y)
    WHERE r.ord IS NOT NULL /* visible(r) */
    RETURN collect(r) AS direct
  }
  CALL (ends, direct) {
    UNWIND direct AS r
    RETURN r, null AS q
    UNION ALL
    WITH ends, direct WHERE size(direct) = 0
    UNWIND [0, 1] AS end
    MATCH (x:Entity {slug: ends[end]})-[r:/* include joining { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(m:Entity)
    WHERE r.ord IS NOT NULL /* visible(r) */ AND x <> m AND NOT m:Source|Country|Topic
    WITH end, m, r ORDER BY r.confidence DESC, type(r), r.id
    WITH end, m, head(collect(r)) AS surest ORDER BY end
    WITH m, collect(surest) AS steps
    WHERE size(steps) = 2
    RETURN steps[0] AS r, steps[1] AS q
  }
  WITH r, q
  ORDER BY r.confidence * coalesce(q.confidence, 1) DESC, r.confidence DESC, q.confidence DESC,
    type(r), r.id, type(q), q.id
  LIMIT 1
  RETURN [step IN [r, q] WHERE step IS NOT NULL | type(step) + ':' + step.id] AS via
}
RETURN key, via
