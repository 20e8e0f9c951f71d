// All stances, newest first. $limit; $lowest, $highest: the page's ends
/* searched */
MATCH (s:Stance)
WHERE s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */ /* after(s) */
/* page(s) { */ WITH s, s.sortKey AS place ORDER BY s.sortKey LIMIT $limit /* } */
RETURN place AS cursor /* columns(s) */
