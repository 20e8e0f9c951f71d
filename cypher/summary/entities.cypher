// How many entities of each kind there are.
CALL () {
  /* each { */
  RETURN 'Person' AS kind, COUNT { (:Person) } AS count
  /* } each */
}
RETURN kind, count
