// All indexes, including those of constraints.
SHOW INDEXES
YIELD name, state, type, entityType, labelsOrTypes, properties, options, owningConstraint
WHERE type <> 'LOOKUP'
RETURN name, state, type, entityType, labelsOrTypes AS labels, properties,
  options.indexConfig['fulltext.analyzer'] AS analyzer, owningConstraint
