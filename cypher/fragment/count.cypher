// The number of nodes or relationships at the end of a pattern that meet a condition.
MATCH (it:Entity)
RETURN it.slug AS slug, /* fragment { */ COUNT {
  MATCH /* pattern { */ (that:Stance)-[:ON]->(it) /* } */
  WHERE /* where { */ that.sortKey IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */ AS count
