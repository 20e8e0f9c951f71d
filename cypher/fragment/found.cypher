// Entities that meet a condition, by slug: looked for once for the statement.
/* fragment { */
CALL (*) {
  MATCH (/* that { */ that /* } */:/* label { */ Entity /* } */)
  WHERE /* that { */ that /* } */.slug IS NOT NULL AND /* where { */ true /* } */
  RETURN collect(/* that { */ that /* } */.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
