// A derivation begins. $token
CREATE (:Derivation {token: $token})
