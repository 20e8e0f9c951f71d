// The score of each piece of evidence, null if it is MIXED. Its day begins with its basis, of which the best comes last.
WITH ['ministry-of-commerce'] AS holders, ['zte-export-ban'] AS targets
CALL (holders, targets) {
  /* fragment { */
  CALL (holders, targets) {
    /* said { */
    UNWIND holders AS holder
    MATCH (it:Stance)
    WHERE it.holder = holder AND it.sortKey IS NOT NULL /* visible(it) */ AND it.target IN targets
    RETURN holder, it {.target, .fromDay, .position, basis: 'STATED'} AS it
    /* } */
  }
  RETURN holder, it.target AS target, CASE it.basis WHEN 'STATED' THEN '2 ' WHEN 'BEARING' THEN '1 ' ELSE '0 ' END + it.fromDay AS day,
    /* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */ AS score, it
  /* } */
}
RETURN holder, target, day, score
