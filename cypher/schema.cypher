// Constraints and indexes: what is unique, and what queries look up or page by. Safe to run again. `npm run fix` prints
// those that follow from the vocabulary.

// Entities: found by slug, each kind listed by slug.
CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (e:Entity) REQUIRE e.slug IS UNIQUE;
CREATE INDEX actor_slug IF NOT EXISTS FOR (e:Actor) ON (e.slug);
/* include kind-indexes { */
CREATE INDEX person_slug IF NOT EXISTS FOR (e:Person) ON (e.slug);
CREATE INDEX government_body_slug IF NOT EXISTS FOR (e:GovernmentBody) ON (e.slug);
CREATE INDEX organization_slug IF NOT EXISTS FOR (e:Organization) ON (e.slug);
CREATE INDEX company_slug IF NOT EXISTS FOR (e:Company) ON (e.slug);
CREATE INDEX country_slug IF NOT EXISTS FOR (e:Country) ON (e.slug);
CREATE INDEX policy_slug IF NOT EXISTS FOR (e:Policy) ON (e.slug);
CREATE INDEX event_slug IF NOT EXISTS FOR (e:Event) ON (e.slug);
CREATE INDEX topic_slug IF NOT EXISTS FOR (e:Topic) ON (e.slug);
CREATE INDEX proposition_slug IF NOT EXISTS FOR (e:Proposition) ON (e.slug);
CREATE INDEX source_slug IF NOT EXISTS FOR (e:Source) ON (e.slug);
/* } */

// Entities by name: by the beginning of the name, by a whole name, alias or slug, and by the words of their descriptions.
// The searched keys are derived: they are folded in the same way as the text that somebody searches for.
CREATE INDEX entity_name_key IF NOT EXISTS FOR (e:Entity) ON (e.nameKey);
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (e:Entity) ON EACH [e.nameKey, e.aliasKeys, e.slugKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
FOR (e:Entity) ON EACH [e.nameKey, e.aliasKeys, e.slugKey, e.descriptionKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
DROP INDEX entity_search IF EXISTS; // of earlier versions: over texts as they are written

// Stances: by slug; newest first: all, of one holder, of one principal, on one target, and of one holder on one target.
CREATE CONSTRAINT stance_slug IF NOT EXISTS FOR (s:Stance) REQUIRE s.slug IS UNIQUE;
CREATE INDEX stance_sort_key IF NOT EXISTS FOR (s:Stance) ON (s.sortKey);
CREATE INDEX stance_holder IF NOT EXISTS FOR (s:Stance) ON (s.holder, s.sortKey);
CREATE INDEX stance_on_behalf_of IF NOT EXISTS FOR (s:Stance) ON (s.onBehalfOf, s.sortKey);
CREATE INDEX stance_target IF NOT EXISTS FOR (s:Stance) ON (s.target, s.sortKey);
CREATE INDEX stance_holder_target IF NOT EXISTS FOR (s:Stance) ON (s.holder, s.target, s.sortKey);
// Those of holders or on targets are compared and counted without reading the stances: these indexes have all it takes.
CREATE INDEX stance_positions IF NOT EXISTS FOR (s:Stance)
ON (s.holder, s.target, s.sortKey, s.fromDay, s.toDay, s.recordedAt, s.knownUntil, s.position, s.audience);
CREATE INDEX stance_positions_on IF NOT EXISTS FOR (s:Stance)
ON (s.target, s.holder, s.sortKey, s.fromDay, s.toDay, s.recordedAt, s.knownUntil, s.position, s.audience);
CREATE CONSTRAINT takes_position_on_stance IF NOT EXISTS FOR ()-[r:TAKES_POSITION_ON]-() REQUIRE r.stance IS UNIQUE;

// Relationships, for each type: a unique id; those of one start node and of one end node, newest first.
/* include relationship-indexes { */
CREATE CONSTRAINT holds_role_in_id IF NOT EXISTS FOR ()-[r:HOLDS_ROLE_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX holds_role_in_from IF NOT EXISTS FOR ()-[r:HOLDS_ROLE_IN]-() ON (r.fromKey, r.ord);
CREATE INDEX holds_role_in_to IF NOT EXISTS FOR ()-[r:HOLDS_ROLE_IN]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT advises_id IF NOT EXISTS FOR ()-[r:ADVISES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX advises_from IF NOT EXISTS FOR ()-[r:ADVISES]-() ON (r.fromKey, r.ord);
CREATE INDEX advises_to IF NOT EXISTS FOR ()-[r:ADVISES]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX member_of_from IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.fromKey, r.ord);
CREATE INDEX member_of_to IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX part_of_from IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.fromKey, r.ord);
CREATE INDEX part_of_to IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT based_in_id IF NOT EXISTS FOR ()-[r:BASED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX based_in_from IF NOT EXISTS FOR ()-[r:BASED_IN]-() ON (r.fromKey, r.ord);
CREATE INDEX based_in_to IF NOT EXISTS FOR ()-[r:BASED_IN]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT supplies_id IF NOT EXISTS FOR ()-[r:SUPPLIES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX supplies_from IF NOT EXISTS FOR ()-[r:SUPPLIES]-() ON (r.fromKey, r.ord);
CREATE INDEX supplies_to IF NOT EXISTS FOR ()-[r:SUPPLIES]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT competes_with_id IF NOT EXISTS FOR ()-[r:COMPETES_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX competes_with_from IF NOT EXISTS FOR ()-[r:COMPETES_WITH]-() ON (r.fromKey, r.ord);
CREATE INDEX competes_with_to IF NOT EXISTS FOR ()-[r:COMPETES_WITH]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT owns_id IF NOT EXISTS FOR ()-[r:OWNS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX owns_from IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.fromKey, r.ord);
CREATE INDEX owns_to IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT shipped_to_id IF NOT EXISTS FOR ()-[r:SHIPPED_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX shipped_to_from IF NOT EXISTS FOR ()-[r:SHIPPED_TO]-() ON (r.fromKey, r.ord);
CREATE INDEX shipped_to_to IF NOT EXISTS FOR ()-[r:SHIPPED_TO]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT paid_id IF NOT EXISTS FOR ()-[r:PAID]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX paid_from IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.fromKey, r.ord);
CREATE INDEX paid_to IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT considers_id IF NOT EXISTS FOR ()-[r:CONSIDERS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX considers_from IF NOT EXISTS FOR ()-[r:CONSIDERS]-() ON (r.fromKey, r.ord);
CREATE INDEX considers_to IF NOT EXISTS FOR ()-[r:CONSIDERS]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT proposed_id IF NOT EXISTS FOR ()-[r:PROPOSED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX proposed_from IF NOT EXISTS FOR ()-[r:PROPOSED]-() ON (r.fromKey, r.ord);
CREATE INDEX proposed_to IF NOT EXISTS FOR ()-[r:PROPOSED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT imposed_id IF NOT EXISTS FOR ()-[r:IMPOSED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX imposed_from IF NOT EXISTS FOR ()-[r:IMPOSED]-() ON (r.fromKey, r.ord);
CREATE INDEX imposed_to IF NOT EXISTS FOR ()-[r:IMPOSED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT lifted_id IF NOT EXISTS FOR ()-[r:LIFTED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX lifted_from IF NOT EXISTS FOR ()-[r:LIFTED]-() ON (r.fromKey, r.ord);
CREATE INDEX lifted_to IF NOT EXISTS FOR ()-[r:LIFTED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT implements_id IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX implements_from IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.fromKey, r.ord);
CREATE INDEX implements_to IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT agreed_to_id IF NOT EXISTS FOR ()-[r:AGREED_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX agreed_to_from IF NOT EXISTS FOR ()-[r:AGREED_TO]-() ON (r.fromKey, r.ord);
CREATE INDEX agreed_to_to IF NOT EXISTS FOR ()-[r:AGREED_TO]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT targets_id IF NOT EXISTS FOR ()-[r:TARGETS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX targets_from IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.fromKey, r.ord);
CREATE INDEX targets_to IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT responds_to_id IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX responds_to_from IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.fromKey, r.ord);
CREATE INDEX responds_to_to IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT investigates_id IF NOT EXISTS FOR ()-[r:INVESTIGATES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX investigates_from IF NOT EXISTS FOR ()-[r:INVESTIGATES]-() ON (r.fromKey, r.ord);
CREATE INDEX investigates_to IF NOT EXISTS FOR ()-[r:INVESTIGATES]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT violated_id IF NOT EXISTS FOR ()-[r:VIOLATED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX violated_from IF NOT EXISTS FOR ()-[r:VIOLATED]-() ON (r.fromKey, r.ord);
CREATE INDEX violated_to IF NOT EXISTS FOR ()-[r:VIOLATED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT admitted_id IF NOT EXISTS FOR ()-[r:ADMITTED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX admitted_from IF NOT EXISTS FOR ()-[r:ADMITTED]-() ON (r.fromKey, r.ord);
CREATE INDEX admitted_to IF NOT EXISTS FOR ()-[r:ADMITTED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT participates_in_id IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX participates_in_from IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.fromKey, r.ord);
CREATE INDEX participates_in_to IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT concerns_id IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX concerns_from IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.fromKey, r.ord);
CREATE INDEX concerns_to IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT bears_on_id IF NOT EXISTS FOR ()-[r:BEARS_ON]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX bears_on_from IF NOT EXISTS FOR ()-[r:BEARS_ON]-() ON (r.fromKey, r.ord);
CREATE INDEX bears_on_to IF NOT EXISTS FOR ()-[r:BEARS_ON]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT precedes_id IF NOT EXISTS FOR ()-[r:PRECEDES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX precedes_from IF NOT EXISTS FOR ()-[r:PRECEDES]-() ON (r.fromKey, r.ord);
CREATE INDEX precedes_to IF NOT EXISTS FOR ()-[r:PRECEDES]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT has_broader_id IF NOT EXISTS FOR ()-[r:HAS_BROADER]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX has_broader_from IF NOT EXISTS FOR ()-[r:HAS_BROADER]-() ON (r.fromKey, r.ord);
CREATE INDEX has_broader_to IF NOT EXISTS FOR ()-[r:HAS_BROADER]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT published_id IF NOT EXISTS FOR ()-[r:PUBLISHED]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX published_from IF NOT EXISTS FOR ()-[r:PUBLISHED]-() ON (r.fromKey, r.ord);
CREATE INDEX published_to IF NOT EXISTS FOR ()-[r:PUBLISHED]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT wrote_id IF NOT EXISTS FOR ()-[r:WROTE]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX wrote_from IF NOT EXISTS FOR ()-[r:WROTE]-() ON (r.fromKey, r.ord);
CREATE INDEX wrote_to IF NOT EXISTS FOR ()-[r:WROTE]-() ON (r.toKey, r.ord);
CREATE CONSTRAINT contributed_to_id IF NOT EXISTS FOR ()-[r:CONTRIBUTED_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX contributed_to_from IF NOT EXISTS FOR ()-[r:CONTRIBUTED_TO]-() ON (r.fromKey, r.ord);
CREATE INDEX contributed_to_to IF NOT EXISTS FOR ()-[r:CONTRIBUTED_TO]-() ON (r.toKey, r.ord);
/* } */

// Stances by the words of their texts.
CREATE FULLTEXT INDEX stance_words IF NOT EXISTS FOR (s:Stance) ON EACH [s.textKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
DROP INDEX stance_text IF EXISTS; // of earlier versions

// Claims by their citations: each citation is one term.
CREATE FULLTEXT INDEX stance_citations IF NOT EXISTS FOR (s:Stance) ON EACH [s.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
/* include relationship-citations { */
CREATE FULLTEXT INDEX relationship_citations IF NOT EXISTS
FOR ()-[r:HOLDS_ROLE_IN|ADVISES|MEMBER_OF|PART_OF|BASED_IN|SUPPLIES|COMPETES_WITH|OWNS|SHIPPED_TO|PAID|CONSIDERS|PROPOSED|IMPOSED|LIFTED|IMPLEMENTS|AGREED_TO|TARGETS|RESPONDS_TO|INVESTIGATES|VIOLATED|ADMITTED|PARTICIPATES_IN|CONCERNS|BEARS_ON|PRECEDES|HAS_BROADER|PUBLISHED|WROTE|CONTRIBUTED_TO]-() ON EACH [r.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
/* } */

// Records of what was loaded, and the lock of loads.
CREATE CONSTRAINT seed_file_name IF NOT EXISTS FOR (f:SeedFile) REQUIRE f.name IS UNIQUE;
CREATE CONSTRAINT import_key IF NOT EXISTS FOR (i:Import) REQUIRE i.key IS UNIQUE;
CREATE CONSTRAINT import_batch_number IF NOT EXISTS FOR (b:ImportBatch) REQUIRE (b.key, b.number) IS UNIQUE;
CREATE INDEX import_journal_key IF NOT EXISTS FOR (j:ImportJournal) ON (j.key);
CREATE CONSTRAINT told_as_id IF NOT EXISTS FOR (t:ToldAs) REQUIRE t.id IS UNIQUE;
CREATE INDEX told_as_told IF NOT EXISTS FOR (t:ToldAs) ON (t.told);
CREATE CONSTRAINT load_lock_name IF NOT EXISTS FOR (l:LoadLock) REQUIRE l.name IS UNIQUE;
