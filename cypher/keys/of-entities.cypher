// The names of entities and their derived search keys, one batch at a time. $after: the last slug of the batch before;
// $limit
MATCH (it:Entity)
WHERE it.slug > $after
RETURN it.slug AS slug, it.name AS name, it.aliases AS aliases, it.description AS description,
  it.nameKey AS nameKey, it.aliasKeys AS aliasKeys, it.slugKey AS slugKey, it.descriptionKey AS descriptionKey
ORDER BY it.slug LIMIT $limit
