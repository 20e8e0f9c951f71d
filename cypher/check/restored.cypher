// Every restore of a backup has finished.
MATCH (r:Restore)
WITH {file: r.file, begunAt: r.begunAt} AS restore
RETURN restore.file AS what, 'began at ' + restore.begunAt + ' and was cut off: restore goes on with it' AS detail;
