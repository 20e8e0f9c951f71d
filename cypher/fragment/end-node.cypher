// An end of a relationship, as a row.
MATCH (:Entity)-[it:SUPPLIES]->(:Entity)
RETURN it.id AS id,
  /* fragment { */ head([end IN [/* node { */ startNode(it) /* } */] | /* row { */ {slug: end.slug, name: end.name} /* } */]) /* } */ AS from
