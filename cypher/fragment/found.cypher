// The slugs of the entities that meet a condition. They are looked up once for the whole statement.
/* fragment { */
CALL (*) {
  MATCH (/* that { */ that /* } */:/* label { */ Entity /* } */)
  WHERE /* that { */ that /* } */.slug IS NOT NULL AND /* where { */ true /* } */
  RETURN collect(/* that { */ that /* } */.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
