// Stances by slug, whatever the clocks: permanent links last. $keys: slugs
UNWIND $keys AS key
MATCH (it:Stance {slug: key})
RETURN key /* columns(it) */
