// The side of each stance of which a filter holds, or of each piece of evidence: 1 or -1, 0 for NEUTRAL, null for MIXED.
CALL () {
  /* fragment { */
  CALL (*) {
    /* positions { */
    MATCH (it:Stance)
    WHERE it.sortKey IS NOT NULL /* visible(it) */ /* where */
    RETURN it.holder AS holder, it
    /* } */
  }
  RETURN holder, it, it.target AS target, it.audience AS audience, sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */) AS side
  /* } */
}
RETURN holder, target, audience, side
