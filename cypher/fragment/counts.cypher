// How much the graph holds, as a map. Neo4j keeps these counts: they cost the same however large the graph is.
RETURN /* fragment { */ {
  entities: COUNT { (:Entity) },
  stances: COUNT { (:Stance) },
  relationships: COUNT { ()-[:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() },
  steps: COUNT { ()-[:TAKES_POSITION_ON]->() },
  links: COUNT { ()-[:LINKED]->() }
} /* } */ AS counts
