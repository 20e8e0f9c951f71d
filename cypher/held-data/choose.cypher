// Records which data set the graph holds, unless that is recorded already. $name
MERGE (d:DataSet)
ON CREATE SET d.name = $name
