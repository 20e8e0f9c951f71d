// All stances, newest first. $limit; $lowest, $highest: the ends of the page
/* searched */
/* read { */
MATCH (it:Stance)
WHERE
/* } */
  it.sortKey IS NOT NULL /* visible(it) */ /* where */ /* since(it.sortKey) */
/* page(it) { */ WITH it, it.sortKey AS place ORDER BY it.sortKey /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
