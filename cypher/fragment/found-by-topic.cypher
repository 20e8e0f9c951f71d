// The slugs of the entities that concern a topic that meets a condition, or a narrower topic, up to four steps. They are
// found once for the statement.
/* fragment { */
CALL (*) {
  MATCH (/* that { */ that /* } */:Topic)
  WHERE /* that { */ that /* } */.slug IS NOT NULL AND /* where { */ true /* } */
  MATCH (/* that { */ that /* } */) ((:Topic)<-[within:HAS_BROADER WHERE within.ord IS NOT NULL /* visible(within) */]-(:Topic)){0,4} (topic:Topic)
  MATCH (topic)<-[about:CONCERNS]-(concerned:Entity)
  WHERE about.ord IS NOT NULL /* visible(about) */
  RETURN collect(DISTINCT concerned.slug) AS /* name { */ found /* } */
}
/* } */
RETURN found
