// How many claims join an entity to others and to itself, at any time and retracted ones included: read from the store of
// degrees, without expanding the entity.
MATCH (it:Entity)
RETURN it.slug AS slug,
  /* fragment { */ COUNT { (/* of { */ it /* } */)--() } - COUNT { (/* of { */ it /* } */)-[:LINKED|HOLDS|ON|ON_BEHALF_OF|REPORTED_IN]-() } /* } */ AS degree
