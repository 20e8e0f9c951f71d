// The texts of stances and their derived search keys, one batch at a time. $after: the last slug of the batch before;
// $limit
MATCH (it:Stance)
WHERE it.slug > $after
RETURN it.slug AS slug, it.summary AS summary, it.note AS note, it.quote AS quote, it.textKeys AS textKeys
ORDER BY it.slug LIMIT $limit
