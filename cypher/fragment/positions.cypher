// The evidence of all positions, as maps `it`, or of those on the entity whose slug is `key`. $bases, $minConfidence: as in
// `evidence`
WITH 'made-in-china-2025' AS key
CALL (key) {
  /* fragment { */
  CALL (*) {
    /* abouts { */
    CALL (key) {
      UNWIND [slug IN [key] WHERE 'STATED' IN $bases] AS about
      RETURN about
      UNION
      MATCH ()-[b:BEARS_ON]->()
      WHERE 'BEARING' IN $bases AND b.toKey = key AND b.ord IS NOT NULL /* visible(b) */
      RETURN b.fromKey AS about
    }
    /* } */
    MATCH (it:Stance)
    WHERE /* on { */ it.target = about AND /* } */ it.sortKey IS NOT NULL /* visible(it) */ AND $bases <> ['ACT']
    RETURN /* whose(it) { */ it.holder /* } */ AS holder, it
    UNION ALL
    MATCH /* policy { */ (:Entity {slug: key}) /* } */<-[it:/* include revealing { */ PROPOSED|IMPOSED|LIFTED|IMPLEMENTS /* } */]-()
    WHERE 'ACT' IN $bases AND it.ord IS NOT NULL /* visible(it) */ AND coalesce(it.modality, 'CERTAIN') = 'CERTAIN'
    RETURN it.fromKey AS holder, it
  }
  /* pooled */
  /* evidence { */
  WITH holder, it {.slug, .fromDay, .position, .target, .confidence, basis: 'STATED', because: [it.slug]} AS it
  /* } */
  WITH holder, it
  WHERE true /* where */
  RETURN holder, it
  /* } */
}
RETURN holder, it.target AS target, it.position AS position
