// From stances and acts `it` of each `holder`, the evidence of positions, as maps `it`: stances on a target (STATED), stances
// on things that bear on it (BEARING), and acts (ACT). For BEARING, the latest stances of a holder on a thing must all be on
// one side. $bases: which of these; $minConfidence: evidence with a lower confidence, to six decimal places, is
// left out
WITH ['made-in-china-2025'] AS targets
CALL (targets) {
  CALL () {
    MATCH (it:Stance)
    RETURN it.holder AS holder, it
    UNION ALL
    MATCH ()<-[it:IMPOSED]-()
    RETURN it.fromKey AS holder, it
  }
  /* fragment { */
  WITH coalesce(it.target, it.toKey) AS about, /* apart { */ it.audience AS audience, /* } */ it.slug IS NULL AS isAct, holder,
    collect(it) AS those
  WITH about, collect({holder: holder, isAct: isAct, those: those}) AS held
  CALL (*) {
    WITH about, held
    WHERE 'STATED' IN $bases /* among(about) { */ AND about IN targets /* } */
    UNWIND held AS one
    UNWIND one.those AS it
    WITH one.holder AS holder, one.isAct AS isAct, about, it
    WHERE NOT isAct AND round(it.confidence * 1e6) / 1e6 >= $minConfidence
    RETURN holder, it {.slug, .fromDay, .position, .confidence /* fields */, target: about, basis: 'STATED', because: [it.slug]} AS it
    UNION ALL
    CALL (*) {
      MATCH ()-[b:BEARS_ON]->()
      WHERE 'BEARING' IN $bases AND b.fromKey = about AND b.ord IS NOT NULL /* visible(b) */
        /* among(b.toKey) { */ AND b.toKey IN targets /* } */
      RETURN collect(b {.id, .toKey, .polarity, .denialToo, .confidence}) AS bearings
    }
    UNWIND held AS one
    WITH one.holder AS holder, one.isAct AS isAct, bearings, [s IN one.those WHERE round(s.confidence * 1e6) / 1e6 >= $minConfidence] AS certain
    WHERE size(bearings) > 0 AND NOT isAct
    WITH holder, bearings, certain,
      reduce(day = '', s IN certain | CASE WHEN s.fromDay > day THEN s.fromDay ELSE day END) AS latest
    WITH holder, bearings, [s IN certain WHERE s.fromDay = latest | s {.slug, .fromDay, .confidence /* fields */,
      side: coalesce(sign(/* include score(s) { */ CASE s.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */), 0)}] AS standing
    WHERE standing[0].side <> 0 AND all(s IN standing WHERE s.side = standing[0].side)
    UNWIND standing AS it
    UNWIND bearings AS b
    WITH holder, it, b, round(it.confidence * b.confidence * 1e6) / 1e6 AS confidence
    WHERE (it.side > 0 OR b.denialToo) AND confidence >= $minConfidence
    RETURN holder, it {.slug, .fromDay /* fields */, target: b.toKey, confidence: confidence, basis: 'BEARING',
      because: [it.slug, 'BEARS_ON:' + b.id],
      position: CASE WHEN (it.side > 0) = (b.polarity = 'FOR') THEN 'SUPPORTS' ELSE 'OPPOSES' END} AS it
    UNION ALL
    UNWIND held AS one
    UNWIND one.those AS r
    WITH one.holder AS holder, one.isAct AS isAct, r, round(r.confidence * 0.5 * 1e6) / 1e6 AS confidence
    WHERE isAct AND confidence >= $minConfidence
    RETURN holder, r {.fromDay /* fields */, slug: null, holder: r.fromKey, target: r.toKey, audience: 'PUBLIC',
      confidence: confidence, basis: 'ACT', because: [type(r) + ':' + r.id],
      position: /* include revealed(r) { */ CASE WHEN type(r) IN ['LIFTED'] THEN 'OPPOSES' ELSE 'SUPPORTS' END /* } */} AS it
  }
  /* } */
  RETURN holder, it
}
RETURN holder, it.target AS target, it.position AS position
