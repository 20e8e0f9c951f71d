// Entities with a label, in the order of their slugs, from a few slugs. With too many the list is read in its order
// instead. $limit; $lowest, $highest: the ends of the page
/* searched */
CALL (*) {
  /* each { */
  UNWIND /* keys { */ ['zte', 'trump'] /* } */ AS key
  CALL (*) {
    MATCH (it:/* label { */ Entity /* } */)
    WHERE /* of(it) { */ it.slug = key AND /* } */ it.slug IS NOT NULL /* where */ /* after(it.slug) */
    /* page(it) { */ WITH it, it.slug AS place ORDER BY /* first(it) { */ it.slug /* way */, /* } */ it.slug /* way */ LIMIT $limit /* } */
    RETURN it, place
  }
  RETURN it, place
  /* } */
}
/* pages(it) { */ WITH it, it.slug AS place ORDER BY it.slug /* way */ LIMIT $limit /* } */
RETURN place AS cursor /* columns(it) */
