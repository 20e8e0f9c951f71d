// Stances that others took for each actor, newest first. $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Stance)
  WHERE s.onBehalfOf = key AND s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */ /* after(s) */
  WITH s ORDER BY /* order(s) { */ s.onBehalfOf DESC, s.sortKey DESC /* } */ LIMIT $limit
  RETURN s
}
RETURN key, s.sortKey AS cursor /* columns(s) */
