// The texts of stances, with the keys that are derived of them, a batch at a time. $after: the slug before the batch; $limit
MATCH (it:Stance)
WHERE it.slug > $after
RETURN it.slug AS slug, it.summary AS summary, it.note AS note, it.quote AS quote, it.textKeys AS textKeys
ORDER BY it.slug LIMIT $limit
