// Every date is a day, month or year that exists, such as 2018-04-16, 2018-04 or 2018. The date of a claim, an event or
// the end of a policy can also be a window: [2018-04..2018-05-03], [..2018], [2018-04..].
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND [name IN $dates[owner] | [it[name], false]] + [name IN $windows[owner] | [it[name], true]]
  + [[left(toStringOrNull(it.recordedAt), 10), false], [left(toStringOrNull(it.retractedAt), 10), false]] AS given
WITH what, given[0] AS value, given[1] AS mayBeWindow
WHERE value IS :: STRING NOT NULL
WITH what, value, CASE
    WHEN mayBeWindow AND value =~ '\\[[-\\d]*\\.\\.[-\\d]*\\]' AND value <> '[..]'
      THEN [part IN split(btrim(value, '[]'), '..') WHERE part <> '']
    ELSE [value]
  END AS dates
WHERE any(date IN dates WHERE NOT CASE
    WHEN date =~ '\\d{4}(-(0[1-9]|1[0-2]))?' THEN true
    // Counted on from the first of the month, an impossible day is another.
    WHEN date =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d'
      THEN toString(date(left(date, 7)) + duration({days: toInteger(right(date, 2)) - 1})) = date
    ELSE false
  END)
RETURN what, value AS detail;
