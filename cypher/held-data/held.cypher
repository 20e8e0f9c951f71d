// Which data set the graph records, also while it is emptied, whether seed scripts were loaded into it, and whether it
// holds anything.
RETURN COLLECT { MATCH (e:Emptying) RETURN e {.data} } AS emptyings, COLLECT { MATCH (d:DataSet) RETURN d.name } AS marks, COUNT { (:SeedFile) } > 0 AS isArticle,
  COUNT { (:Entity) } + COUNT { (:Stance) } > 0 AS hasData
