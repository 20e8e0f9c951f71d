// Records how rows tell claims that are stored under another id, or that revise another claim than the rows say.
// $rows: each with the stored id; the id, `revises` and `recordedAt` as told; and the number of the version
UNWIND $rows AS row
CREATE (t:ToldAs)
SET t = row
RETURN count(*) AS count
