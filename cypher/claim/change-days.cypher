// The days on which claims of some entities begin or end, latest first, and how many do: relationships at either end of
// which one of them is, stances that they hold, and stances on them, each once. What never certainly holds is on no day.
// $of: slugs; $before: a day; $limit
UNWIND $of AS slug
CALL (slug) {
  MATCH (it:Stance)
  WHERE it.holder = slug AND it.sortKey IS NOT NULL /* known(it) */
  RETURN it.slug AS id, it.fromDay AS fromDay, it.toDay AS toDay
  UNION ALL
  MATCH (it:Stance)
  WHERE it.target = slug AND it.sortKey IS NOT NULL /* known(it) */
  RETURN it.slug AS id, it.fromDay AS fromDay, it.toDay AS toDay
  UNION ALL
  MATCH (:Entity {slug: slug})-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(:Entity)
  WHERE it.ord IS NOT NULL /* known(it) */
  RETURN type(it) + ':' + it.id AS id, it.fromDay AS fromDay, it.toDay AS toDay
}
WITH DISTINCT id, fromDay, toDay
WHERE fromDay <= toDay
UNWIND [[fromDay, 1, 0], [toDay, 0, 1]] AS change
WITH change[0] AS day, change[1] AS begin, change[2] AS end
WHERE day > '0000-01-01' AND day < $before
RETURN day, sum(begin) AS begins, sum(end) AS ends
ORDER BY day DESC LIMIT $limit
