// An index that lists the entities of one kind in the order of their slugs.
/* fragment { */
CREATE INDEX /* name { */ person_slug /* } */ IF NOT EXISTS FOR (e:/* label { */ Person /* } */) ON (e.slug);
/* } */
