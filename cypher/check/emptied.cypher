// Every deletion of everything has finished.
MATCH (e:Emptying)
WITH {begunAt: e.begunAt} AS emptying
RETURN 'graph' AS what, 'its emptying began at ' + emptying.begunAt + ' and was cut off: seed --fresh goes on with it' AS detail;
