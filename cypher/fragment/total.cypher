// The number of rows instead of a page of them. The columns of a row are null.
MATCH (it:Stance)
WHERE it.sortKey IS NOT NULL
/* fragment { */
WITH /* nothing { */ null AS it /* } */, /* count { */ count(*) /* } */ AS place
/* } */
RETURN it, place
