// All entities with a label, by slug. $limit; $lowest, $highest: the page's ends
MATCH (e:/* label { */ Entity /* } */)
WHERE e.slug IS NOT NULL /* where(e) */ /* after(e) */
WITH e ORDER BY /* order(e) { */ e.slug /* } */ LIMIT $limit
RETURN e.slug AS cursor /* columns(e) */
