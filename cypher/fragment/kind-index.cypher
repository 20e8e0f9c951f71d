// Lists the entities of one kind by slug.
/* fragment { */
CREATE INDEX /* name { */ person_slug /* } */ IF NOT EXISTS FOR (e:/* label { */ Person /* } */) ON (e.slug);
/* } */
