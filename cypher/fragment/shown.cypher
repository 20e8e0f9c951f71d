// Of stances on what bears on something, maps with `about` and `bearings`, those that stand, where all of them are on one
// side: what they show of each thing that it bears on, for what their holder supports or, where its denial counts too,
// opposes. Other positions as they are. $minConfidence: what is less certain is left out
MATCH (it:Stance)
WITH it.holder AS holder, it {.slug, .target, .fromDay, .position, basis: 'STATED', because: [it.slug]} AS it
/* fragment { */
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
RETURN holder, it.target AS target, it.position AS position
