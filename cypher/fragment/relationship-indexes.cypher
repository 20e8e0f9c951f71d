// A unique id for the relationships of one type; the newest first from one end and from the other.
/* fragment { */
CREATE CONSTRAINT /* id { */ supplies_id /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX /* from { */ supplies_from /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() ON (r.fromKey, r.ord);
CREATE INDEX /* to { */ supplies_to /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() ON (r.toKey, r.ord);
/* } */
