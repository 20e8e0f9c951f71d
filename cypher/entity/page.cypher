// All entities with a label, by slug. $limit; $lowest, $highest: the page's ends
/* searched */
MATCH (it:/* label { */ Entity /* } */)
WHERE it.slug IS NOT NULL /* where */ /* after(it.slug) */
/* page(it) { */ WITH it, it.slug AS place ORDER BY it.slug /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
