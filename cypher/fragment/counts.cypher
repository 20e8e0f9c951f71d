// How much the graph holds, as a map. Neo4j keeps these counts, so they take the same time whatever the size of the
// graph.
RETURN /* fragment { */ {
  entities: COUNT { (:Entity) },
  stances: COUNT { (:Stance) },
  relationships: COUNT { ()-[:/* include types { */ HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO /* } */]->() },
  steps: COUNT { ()-[:TAKES_POSITION_ON]->() },
  links: COUNT { ()-[:LINKED]->() }
} /* } */ AS counts
