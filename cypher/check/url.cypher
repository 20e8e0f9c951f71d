// Every URL begins with http:// or https://.
MATCH (e:Entity)
UNWIND labels(e) AS owner
UNWIND $urls[owner] AS name
WITH e, e[name] AS value
WHERE value IS :: STRING NOT NULL AND NOT value =~ 'https?://[^\\s/]\\S*'
RETURN e.slug AS what, value AS detail;
