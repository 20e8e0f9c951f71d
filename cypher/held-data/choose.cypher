// Records for which data set the graph is, unless it is for one already. $name
MERGE (d:DataSet)
ON CREATE SET d.name = $name
