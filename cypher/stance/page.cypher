// All stances, newest first. $limit; $lowest, $highest: the page's ends
MATCH (s:Stance)
WHERE s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */ /* after(s) */
WITH s ORDER BY /* order(s) { */ s.sortKey DESC /* } */ LIMIT $limit
RETURN s.sortKey AS cursor /* columns(s) */
