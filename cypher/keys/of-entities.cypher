// What entities are called, with the keys that are derived of it, a batch at a time. $after: the slug before the batch; $limit
MATCH (it:Entity)
WHERE it.slug > $after
RETURN it.slug AS slug, it.name AS name, it.aliases AS aliases, it.description AS description,
  it.nameKey AS nameKey, it.aliasKeys AS aliasKeys, it.slugKey AS slugKey, it.descriptionKey AS descriptionKey
ORDER BY it.slug LIMIT $limit
