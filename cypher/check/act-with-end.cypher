// An act has a day and no end: neither validTo nor ended.
MATCH ()-[r]->()
WHERE type(r) IN $acts AND (r.validTo IS NOT NULL OR r.ended IS NOT NULL)
RETURN r.id AS what, type(r) + coalesce(' to ' + toStringOrNull(r.validTo), '')
  + coalesce(' ended: ' + toStringOrNull(r.ended), '') AS detail;
