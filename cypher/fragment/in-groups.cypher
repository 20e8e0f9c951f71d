// `holders` in groups, as lists `holders`, so that what is read for each group can be dropped before the next: one group
// if there are few pairs of holders and `targets`, else as many as leave each group more pairs than are looked up one by one.
WITH ['china', 'zte'] AS holders, ['zte-export-ban'] AS targets
/* fragment { */
WITH *, CASE
  WHEN size(holders) * size(targets) > 10000 THEN size(holders) / (10000 / size(targets) + 1)
  ELSE 1
END AS groups
UNWIND range(1, groups) AS group
WITH targets, holders[(group - 1) * size(holders) / groups..group * size(holders) / groups] AS holders
/* } */
RETURN holders
