// Which data set the graph records, whether seed scripts were loaded into it, whether it holds anything, and whether a
// restore or an emptying is under way.
RETURN COLLECT { MATCH (d:DataSet) RETURN d.name } AS marks, COUNT { (:SeedFile) } > 0 AS isArticle,
  COUNT { (:Entity) } + COUNT { (:Stance) } > 0 AS hasData,
  COUNT { (:Restore) } + COUNT { (:Emptying) } > 0 AS isUnfinished
