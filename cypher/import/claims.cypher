// Claims of some types by id, with their properties and ends. The statement names the indexes, because it may be
// planned while the graph is still empty. $ids
/* each { */
/* stances { */
UNWIND $ids AS id
MATCH ()-[it:/* type { */ SUPPLIES /* } */ {id: id}]->()
USING INDEX it:/* type { */ SUPPLIES /* } */(id)
RETURN id, type(it) AS type, properties(it) AS properties, {from: startNode(it).slug, to: endNode(it).slug} AS ends
/* } */
/* } */
