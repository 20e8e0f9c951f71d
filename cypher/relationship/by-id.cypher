// Relationships by id, whatever the clocks: permanent links last. $keys: each TYPE:id
UNWIND $keys AS key
MATCH ()-[r:/* types { */ SUPPLIES|OWNS /* } */]->()
WHERE r.id = split(key, ':')[1] AND type(r) = split(key, ':')[0]
RETURN key /* columns(r) */
