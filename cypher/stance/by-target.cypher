// Stances on each entity, newest first. $keys: slugs; $limit; $lowest, $highest: the page's ends
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Stance)
  WHERE s.target = key AND s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */ /* after(s) */
  WITH s ORDER BY /* order(s) { */ s.target DESC, s.sortKey DESC /* } */ LIMIT $limit
  RETURN s
}
RETURN key, s.sortKey AS cursor /* columns(s) */
