// Records that a derivation begins. $token: its name
CREATE (:Derivation {token: $token})
