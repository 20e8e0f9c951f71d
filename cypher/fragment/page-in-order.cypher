// A page of rows in an order that the client chose. All rows that match the filter are computed and compared.
// $after, $before: the values of the sort keys at the ends of the page, or null; $limit
MATCH (it:Stance)
WHERE it.sortKey IS NOT NULL
/* fragment { */
WITH /* carried { */ it /* } */, [/* keys { */ it.slug /* } */] AS place
WHERE ($after IS NULL OR /* from { */ place[0] >= $after[0] /* } */)
  AND ($before IS NULL OR /* to { */ $before[0] >= place[0] /* } */)
WITH /* carried { */ it /* } */, place ORDER BY /* order { */ place[0] /* } */ LIMIT $limit
/* } */
RETURN it, place
