// The evidence of the positions of `holders` on `targets`, lists of slugs, as maps `it`. Stances on the targets and on what
// bears on them are read once. $bases, $minConfidence: as in `evidence`
WITH ['china'] AS holders, ['made-in-china-2025'] AS targets
CALL (holders, targets) {
  /* fragment { */
  CALL (holders, targets) {
    CALL (targets) {
      CALL (targets) {
        UNWIND [slug IN targets WHERE 'STATED' IN $bases] AS about
        RETURN about
        UNION ALL
        UNWIND [slug IN targets WHERE 'BEARING' IN $bases] AS target
        MATCH ()-[b:BEARS_ON]->()
        WHERE b.toKey = target AND b.ord IS NOT NULL /* visible(b) */
        RETURN b.fromKey AS about
      }
      RETURN collect(DISTINCT about) AS abouts
    }
    CALL (holders, abouts) {
      WITH holders, abouts AS targets
      CALL (holders, targets) {
        /* said { */
        /* include said { */
        WITH holders, targets WHERE size(holders) * size(targets) <= 10000
        UNWIND holders AS holder
        UNWIND targets AS target
        MATCH (it:Stance)
        WHERE it.holder = holder AND it.target = target AND it.sortKey IS NOT NULL /* visible(it) */
        RETURN holder, it
        UNION ALL
        WITH holders, targets WHERE size(holders) * size(targets) > 10000
        UNWIND holders AS holder
        MATCH (it:Stance)
        WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
        RETURN holder, it
        /* } */
        /* } */
      }
      RETURN holder, it
    }
    RETURN holder, it
    UNION ALL
    UNWIND [slug IN targets WHERE 'ACT' IN $bases] AS target
    MATCH ()-[it:/* include revealing { */ PROPOSED|IMPOSED|LIFTED|IMPLEMENTS /* } */]->()
    WHERE it.toKey = target AND it.ord IS NOT NULL /* visible(it) */ AND coalesce(it.modality, 'CERTAIN') = 'CERTAIN'
    WITH holders, it, it.fromKey AS holder
    /* actors { */ WHERE holder IN holders /* } */
    RETURN holder, it
  }
  /* pooled */
  /* evidence { */
  WITH holder, it {.slug, .fromDay, .position, .target, .confidence, basis: 'STATED', because: [it.slug]} AS it
  /* } */
  RETURN holder, it
  /* } */
}
RETURN holder, it.target AS target, it.position AS position
