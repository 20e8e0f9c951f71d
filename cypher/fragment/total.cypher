// How many rows there are, in place of a page of them: what the rows carry is null.
MATCH (it:Stance)
WHERE it.sortKey IS NOT NULL
/* fragment { */
WITH /* nothing { */ null AS it /* } */, /* count { */ count(*) /* } */ AS place
/* } */
RETURN it, place
