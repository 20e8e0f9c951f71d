// Whether a node or relationship at the end of a pattern meets a condition.
MATCH (it:Entity)
WHERE /* fragment { */ EXISTS {
  MATCH /* pattern { */ (that:Stance)-[:ON]->(it) /* } */
  WHERE /* where { */ that.sortKey IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */
RETURN it.slug AS slug
