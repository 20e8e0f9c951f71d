// Whether the claim `it` cites a source that meets a condition.
MATCH (it:Stance)
WHERE /* fragment { */ EXISTS {
  UNWIND /* claim { */ it /* } */.citations AS /* citation { */ citation /* } */
  MATCH (/* that { */ that /* } */:Entity&Source {slug: split(/* citation { */ citation /* } */, '#')[0]})
  WHERE /* where { */ that.slug IS NOT NULL /* } */
  RETURN /* that { */ that /* } */
} /* } */
RETURN it.slug AS slug
