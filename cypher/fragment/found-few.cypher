// The slugs of the entities that an index finds by a key and that meet a condition. They are looked up once for the
// statement, and only one more than $few, which shows that there are more. $keys: keys; $few
/* fragment { */
CALL (*) {
  MATCH (/* that { */ that /* } */:Entity)
  WHERE /* that { */ that /* } */./* property { */ nameKey /* } */ IN /* keys { */ $keys /* } */ AND /* where { */ true /* } */
  WITH /* that { */ that /* } */ LIMIT $few + 1
  RETURN collect(/* that { */ that /* } */.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
