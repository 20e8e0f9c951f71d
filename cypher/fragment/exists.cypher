// Whether something that a pattern leads to meets a condition.
MATCH (it:Entity)
WHERE /* fragment { */ EXISTS {
  MATCH /* pattern { */ (that:Stance)-[:ON]->(it) /* } */
  WHERE /* where { */ that.sortKey IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */
RETURN it.slug AS slug
