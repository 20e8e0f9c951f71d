// All entities with a label, in the order of their slugs. $limit; $lowest, $highest: the ends of the page
/* searched */
MATCH (it:/* label { */ Entity /* } */)
WHERE it.slug IS NOT NULL /* where */ /* after(it.slug) */
/* page(it) { */ WITH it, it.slug AS place ORDER BY it.slug /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
