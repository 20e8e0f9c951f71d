// The name of an entity by its slug.
MATCH (it:Stance)
RETURN it.slug AS slug, /* fragment { */ head(COLLECT {
  MATCH (named:Entity {slug: /* slug { */ it.holder /* } */})
  RETURN named.name
}) /* } */ AS name
