// All entities with a label, by slug. $limit; $lowest, $highest: the page's ends
/* searched */
MATCH (e:/* label { */ Entity /* } */)
WHERE e.slug IS NOT NULL /* where(e) */ /* after(e) */
/* page(e) { */ WITH e, e.slug AS place ORDER BY e.slug LIMIT $limit /* } */
RETURN place AS cursor /* columns(e) */
