// Claims by id, of some types, as they were written, with their ends. The indexes are named, since a plan may be made
// while the graph is empty. $ids
/* each { */
/* stances { */
UNWIND $ids AS id
MATCH ()-[it:/* type { */ SUPPLIES /* } */ {id: id}]->()
USING INDEX it:/* type { */ SUPPLIES /* } */(id)
RETURN id, type(it) AS type, properties(it) AS properties, {from: startNode(it).slug, to: endNode(it).slug} AS ends
/* } */
/* } */
