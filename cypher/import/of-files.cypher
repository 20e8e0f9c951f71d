// The imports of files with these names, whatever the files contained then. $format; $files: names
MATCH (i:Import {format: $format})
WHERE i.files = $files
RETURN i.key AS key, i.finishedAt IS NOT NULL AS isFinished
