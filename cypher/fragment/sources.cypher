// The sources that the claim `it` cites, by slug.
MATCH (it:Stance)
RETURN it.slug AS slug, /* fragment { */ COLLECT {
  UNWIND it.citations AS citation
  RETURN DISTINCT split(citation, '#')[0] AS slug
} /* } */ AS sources
