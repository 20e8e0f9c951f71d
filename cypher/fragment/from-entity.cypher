// The entity that a relationship starts from, as a row.
MATCH (:Entity)-[it:SUPPLIES]->(:Entity)
RETURN it.id AS id,
  /* fragment { */ head([end IN [startNode(/* claim { */ it /* } */)] | /* row { */ {slug: end.slug, name: end.name} /* } */]) /* } */ AS start
