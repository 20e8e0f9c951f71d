// Stances by slug, retracted ones too, so that a permanent link keeps working. $keys: slugs
UNWIND $keys AS key
MATCH (it:Stance {slug: key})
RETURN key /* columns(it) */
