// A page of rows in an order that a client composed: all that the filter lets through are computed and compared.
// $after, $before: the values of the keys at the page's ends, or null; $limit
MATCH (it:Stance)
WHERE it.sortKey IS NOT NULL
/* fragment { */
WITH /* carried { */ it /* } */, [/* keys { */ it.slug /* } */] AS place
WHERE ($after IS NULL OR /* from { */ place[0] >= $after[0] /* } */)
  AND ($before IS NULL OR /* to { */ $before[0] >= place[0] /* } */)
WITH /* carried { */ it /* } */, place ORDER BY /* order { */ place[0] /* } */ LIMIT $limit
/* } */
RETURN it, place
