// Relationships of one type as scripts write them, in the order of their ids. $after: the last id of the page before;
// $limit;
// $among: ids
MATCH ()-[it:/* type { */ SUPPLIES /* } */]->()
WHERE it.id > $after /* among { */ AND it.id IN $among /* } */ /* visible(it) */
WITH it ORDER BY it.id LIMIT $limit
RETURN it.id AS key, it.fromKey AS from, it.toKey AS to, it.fromDay AS fromDay, it.latestToDay AS toDay,
  it.versions AS versions,
  it {/* written { */ .id /* } */} AS values
