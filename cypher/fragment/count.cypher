// How many things that a pattern leads to meet a condition.
MATCH (it:Entity)
RETURN it.slug AS slug, /* fragment { */ COUNT {
  MATCH /* pattern { */ (that:Stance)-[:ON]->(it) /* } */
  WHERE /* where { */ that.sortKey IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */ AS count
