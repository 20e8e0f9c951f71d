// Forgets finished derivations, and not those that others have begun, who derive the same.
MATCH (d:Derivation)
WHERE d.derivedAt IS NOT NULL
DELETE d
