// Creates entities. $rows: each with labels and properties
UNWIND $rows AS row
CREATE (e:$(row.labels))
SET e = row.properties
RETURN count(*) AS count
