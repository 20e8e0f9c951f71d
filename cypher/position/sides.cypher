// The stances that take a side, +1 or -1, of each holder that has several, by its slug.
/* searched */
MATCH (s:Stance)
WHERE s.sortKey IS NOT NULL /* visible(s) */ /* where(s) */
WITH s, sign(/* score(s) { */ 0 /* } */) AS side
WHERE side <> 0
WITH s.holder AS holder, collect({slug: s.slug, target: s.target, audience: s.audience, side: side, fromDay: s.fromDay,
  until: CASE WHEN s.validTo IS NOT NULL OR s.ended THEN s.toDay ELSE s.fromDay END}) AS stances
WHERE size(stances) > 1
RETURN holder AS cursor, holder, stances
