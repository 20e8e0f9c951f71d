// An end of a stance, as a row.
MATCH (it:Stance)
RETURN it.slug AS slug, /* fragment { */ head(COLLECT {
  MATCH (end:Entity {slug: /* slug { */ it.holder /* } */})
  RETURN /* row { */ {slug: end.slug, name: end.name} /* } */
}) /* } */ AS holder
