// Records that a derivation has finished, unless somebody wrote to the graph after it began. $token: its name; $about:
// the digest of what it was made from
MATCH (d:Derivation {token: $token})
SET d = $about, d += /* include counts { */
{
  entities: COUNT { (:Entity) },
  stances: COUNT { (:Stance) },
  relationships: COUNT { ()-[:HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO]->() },
  steps: COUNT { ()-[:TAKES_POSITION_ON]->() },
  links: COUNT { ()-[:LINKED]->() }
}
/* } */
RETURN d.derivedAt AS derivedAt
