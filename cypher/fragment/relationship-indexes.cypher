// For one type: a unique id; relationships of one start node and of one end node, newest first.
/* fragment { */
CREATE CONSTRAINT /* id { */ supplies_id /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX /* from { */ supplies_from /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() ON (r.fromKey, r.ord);
CREATE INDEX /* to { */ supplies_to /* } */ IF NOT EXISTS FOR ()-[r:/* type { */ SUPPLIES /* } */]-() ON (r.toKey, r.ord);
/* } */
