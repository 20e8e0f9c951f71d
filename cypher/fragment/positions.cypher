// Every position, as a map `it` that has what is asked of a stance, and whose it counts as: by stances (STATED), by
// stances on what bears on something (BEARING), by what is done about a policy (ACT). Acts that a source hedges show
// nothing. $bases: which of these; $minConfidence: what is less certain is left out
WITH 'made-in-china-2025' AS key
CALL (*) {
  /* fragment { */
  CALL (*) {
    WITH * WHERE 'STATED' IN $bases
    MATCH (it:Stance)
    WHERE /* on(it.target) */ it.sortKey IS NOT NULL /* visible(it) */ AND it.confidence >= $minConfidence
    RETURN /* whose(it) { */ it.holder /* } */ AS holder, it {.slug, .holder, .target, .audience, .fromDay, .position,
      .confidence /* fields */, basis: 'STATED', because: [it.slug]} AS it
    UNION ALL
    WITH * WHERE 'BEARING' IN $bases
    MATCH ()-[b:BEARS_ON]->()
    WHERE /* on(b.toKey) */ b.ord IS NOT NULL /* visible(b) */
    WITH b.fromKey AS about, collect(b {.id, .toKey, .polarity, .denialToo, .confidence}) AS bearings
    MATCH (it:Stance)
    WHERE it.target = about AND it.sortKey IS NOT NULL /* visible(it) */ AND it.confidence >= $minConfidence
    WITH /* whose(it) { */ it.holder /* } */ AS holder, it {.slug, .holder, .audience, .fromDay, .confidence /* fields */,
      about: about, bearings: bearings, side: coalesce(sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */), 0)} AS it
    /* shown { */
    /* include shown { */
    WITH holder, it.about AS about, it.audience AS audience, max(it.fromDay) AS day, collect(it) AS those
    WITH holder, about, CASE WHEN about IS NULL THEN those ELSE [s IN those WHERE s.fromDay = day] END AS those
    WHERE about IS NULL OR those[0].side <> 0 AND all(s IN those WHERE s.side = those[0].side)
    UNWIND those AS it
    UNWIND CASE
      WHEN about IS NULL THEN [null]
      ELSE [b IN it.bearings WHERE (it.side > 0 OR b.denialToo) AND it.confidence * b.confidence >= $minConfidence]
    END AS b
    WITH holder, CASE
      WHEN b IS NULL THEN it
      ELSE it {.*, bearings: null, basis: 'BEARING', target: b.toKey, confidence: it.confidence * b.confidence,
        because: [it.slug, 'BEARS_ON:' + b.id],
        position: CASE WHEN (it.side > 0) = (b.polarity = 'FOR') THEN 'SUPPORTS' ELSE 'OPPOSES' END}
    END AS it
    /* } */
    /* } */
    RETURN holder, it
    UNION ALL
    WITH * WHERE 'ACT' IN $bases
    MATCH /* policy { */ () /* } */<-[r:/* include revealing { */ PROPOSED|IMPOSED|LIFTED|IMPLEMENTS /* } */]-()
    WHERE r.ord IS NOT NULL /* visible(r) */ AND coalesce(r.modality, 'CERTAIN') = 'CERTAIN'
      AND r.confidence * 0.5 >= $minConfidence
    RETURN r.fromKey AS holder, r {.fromDay /* fields */, slug: null, holder: r.fromKey, target: r.toKey,
      audience: 'PUBLIC', confidence: r.confidence * 0.5, basis: 'ACT', because: [type(r) + ':' + r.id],
      position: /* include revealed(r) { */ CASE WHEN type(r) IN ['LIFTED'] THEN 'OPPOSES' ELSE 'SUPPORTS' END /* } */} AS it
  }
  /* pooled */
  WITH holder, it
  WHERE true /* where */
  RETURN holder, it
  /* } */
}
RETURN holder, it.target AS target, it.position AS position
