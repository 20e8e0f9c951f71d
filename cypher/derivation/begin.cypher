// Records that a derivation begins. $token: its name
MERGE (:Derivation {token: $token})
