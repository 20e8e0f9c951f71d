// Every date is a day, month or year that exists, such as 2018-04-16, 2018-04 or 2018.
CALL () {
  MATCH (it:Entity) RETURN it, it.slug AS what, labels(it) AS owners
  UNION ALL
  MATCH (it:Stance) RETURN it, it.slug AS what, ['Stance'] AS owners
  UNION ALL
  MATCH ()-[it]->() WHERE type(it) IN $types RETURN it, it.id AS what, [type(it)] AS owners
}
UNWIND owners AS owner
UNWIND [name IN $dates[owner] | it[name]]
  + [left(toStringOrNull(it.recordedAt), 10), left(toStringOrNull(it.retractedAt), 10)] AS value
WITH what, value
WHERE value IS :: STRING NOT NULL
  AND NOT CASE
    WHEN value =~ '\\d{4}(-(0[1-9]|1[0-2]))?' THEN true
    // Counted on from the first of the month, an impossible day is another.
    WHEN value =~ '\\d{4}-(0[1-9]|1[0-2])-\\d\\d'
      THEN toString(date(left(value, 7)) + duration({days: toInteger(right(value, 2)) - 1})) = value
    ELSE false
  END
RETURN what, value AS detail;
