// Forgets which scripts of the article were loaded, so that those of this version are, and that the graph holds the article.
MERGE (d:DataSet)
SET d.name = 'article'
WITH d
MATCH (f:SeedFile)
DELETE f;
