// Each position, as a map `it`, that one of `holders` has on one of `targets`, lists of slugs: by what is said of the
// target (STATED), by what is said of things that bear on it (BEARING), by what is done about it (ACT). Acts that a
// source hedges show nothing. $bases: which of these; $minConfidence: what is less certain is left out
WITH ['china'] AS holders, ['made-in-china-2025'] AS targets
CALL (holders, targets) {
  /* fragment { */
  CALL (holders, targets) {
    WITH holders, targets WHERE 'STATED' IN $bases
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
    WITH holder, it WHERE it.confidence >= $minConfidence
    RETURN holder, it {.target, .fromDay, .position, basis: 'STATED', because: [it.slug]} AS it
    UNION ALL
    WITH holders, targets WHERE 'BEARING' IN $bases
    UNWIND targets AS target
    MATCH ()-[b:BEARS_ON]->()
    WHERE b.toKey = target AND b.ord IS NOT NULL /* visible(b) */
    WITH holders, b.fromKey AS about, collect(b {.id, .toKey, .polarity, .denialToo, .confidence}) AS bearings
    CALL (holders, about) {
      /* about { */
      /* include said-about { */
      WITH holders, about WHERE size(holders) <= 100
      UNWIND holders AS holder
      MATCH (it:Stance)
      WHERE it.holder = holder AND it.target = about AND it.sortKey IS NOT NULL /* visible(it) */
      RETURN holder, it
      UNION ALL
      WITH holders, about WHERE size(holders) > 100
      MATCH (it:Stance)
      WHERE it.target = about AND it.sortKey IS NOT NULL /* visible(it) */ AND it.holder IN holders
      RETURN it.holder AS holder, it
      /* } */
      /* } */
    }
    WITH holder, it, about, bearings WHERE it.confidence >= $minConfidence
    WITH holder, it {.slug, .fromDay, .confidence, about: about, bearings: bearings,
      side: coalesce(sign(/* include score(it) { */ CASE it.position WHEN 'STRONGLY_SUPPORTS' THEN 2 WHEN 'SUPPORTS' THEN 1 WHEN 'NEUTRAL' THEN 0 WHEN 'OPPOSES' THEN -1 WHEN 'STRONGLY_OPPOSES' THEN -2 END /* } */), 0)} AS it
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
    WITH holders, targets WHERE 'ACT' IN $bases
    UNWIND targets AS target
    MATCH (:Entity {slug: target})<-[r:/* include revealing { */ PROPOSED|IMPOSED|LIFTED|IMPLEMENTS /* } */]-()
    WHERE r.ord IS NOT NULL /* visible(r) */ AND coalesce(r.modality, 'CERTAIN') = 'CERTAIN'
      AND r.confidence * 0.5 >= $minConfidence /* actors { */ AND r.fromKey IN holders /* } */
    RETURN r.fromKey AS holder, r {.fromDay, target: target, basis: 'ACT', because: [type(r) + ':' + r.id],
      position: /* include revealed(r) { */ CASE WHEN type(r) IN ['LIFTED'] THEN 'OPPOSES' ELSE 'SUPPORTS' END /* } */} AS it
  }
  /* pooled */
  RETURN holder, it
  /* } */
}
RETURN holder, it.target AS target, it.position AS position
