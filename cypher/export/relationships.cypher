// Relationships of one type as their scripts wrote them, by id. $after: the id before the page; $limit; $among: ids
MATCH ()-[r:/* type { */ SUPPLIES /* } */]->()
WHERE r.id > $after /* among(r) { */ AND r.id IN $among /* } */ /* visible(r) */
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS key, r.fromKey AS from, r.toKey AS to, r.fromDay AS fromDay, r.toDay AS toDay,
  r.versions AS versions,
  r {/* written { */ .id /* } */} AS values
