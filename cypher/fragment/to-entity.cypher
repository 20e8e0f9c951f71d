// The entity that a relationship leads to, as a row.
MATCH (:Entity)-[it:SUPPLIES]->(:Entity)
RETURN it.id AS id,
  /* fragment { */ head([end IN [endNode(/* claim { */ it /* } */)] | /* row { */ {slug: end.slug, name: end.name} /* } */]) /* } */ AS end
