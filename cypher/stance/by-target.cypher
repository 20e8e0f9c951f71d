// Stances on each entity, newest first. $keys: slugs; $limit; $lowest, $highest: the page's ends
/* searched */
UNWIND $keys AS key
CALL (*) {
  MATCH (s:Stance)
  WHERE s.target = key AND s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */ /* after(s) */
  /* page(s) { */ WITH s, s.sortKey AS place ORDER BY s.target, s.sortKey LIMIT $limit /* } */
  RETURN s, place
}
RETURN key, place AS cursor /* columns(s) */
