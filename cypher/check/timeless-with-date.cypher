// A relationship of a timeless type has no dates: neither validFrom nor validTo nor ended.
MATCH ()-[r]->()
WHERE type(r) IN $timeless AND (r.validFrom IS NOT NULL OR r.validTo IS NOT NULL OR r.ended IS NOT NULL)
RETURN r.id AS what, type(r) + coalesce(' from ' + toStringOrNull(r.validFrom), '')
  + coalesce(' to ' + toStringOrNull(r.validTo), '') + coalesce(' ended: ' + toStringOrNull(r.ended), '') AS detail;
