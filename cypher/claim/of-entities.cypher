// Claims of some entities, newest first: relationships at either end of which one of them is, stances that they hold, and
// stances on them; each once. $of: slugs; $keys: one empty text; $limit; $lowest, $highest: the ends of the page
/* searched */
UNWIND $keys AS key
CALL (*) {
  UNWIND $of AS slug
  CALL (*) {
    MATCH (it:Stance)
    WHERE it.holder = slug AND it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.sortKey AS ord, it AS s, null AS r
    UNION ALL
    MATCH (it:Stance)
    WHERE it.target = slug AND it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.sortKey AS ord, it AS s, null AS r
    UNION ALL
    MATCH (:Entity {slug: slug})-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]-(:Entity)
    WHERE it.ord IS NOT NULL /* visible(it) */ /* where */
    RETURN it.ord AS ord, null AS s, it AS r
  }
  WITH DISTINCT ord, s, r
  WHERE ord IS NOT NULL /* since(ord) */
  /* page(s, r) { */ WITH s, r, ord AS place ORDER BY ord /* way */ LIMIT $limit /* } */
  RETURN s, r, place
}
RETURN key, place AS cursor /* columns(s, stance) */ /* columns(r, relationship) */
