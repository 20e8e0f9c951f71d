// Relationships by id, retracted ones too, so that a permanent link keeps working. $keys: each TYPE:id
UNWIND $keys AS key
MATCH ()-[it:/* types { */ SUPPLIES|OWNS /* } */]->()
WHERE it.id = split(key, ':')[1] AND type(it) = split(key, ':')[0]
RETURN key /* columns(it) */
