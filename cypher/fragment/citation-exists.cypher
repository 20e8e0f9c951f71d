// Whether a citation of the claim `it` meets a condition.
MATCH (it:Stance)
WHERE /* fragment { */ EXISTS {
  UNWIND /* claim { */ it /* } */.citations AS /* that { */ that /* } */
  WITH /* that { */ that /* } */
  WHERE /* where { */ that IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */
RETURN it.slug AS slug
