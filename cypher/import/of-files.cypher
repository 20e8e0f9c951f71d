// The imports of files with these names, in any order and whatever the files contained then. $format; $files: names
MATCH (i:Import {format: $format})
WHERE size(i.files) = size($files) AND all(file IN i.files WHERE file IN $files)
RETURN i.key AS key, i.finishedAt IS NOT NULL AS isFinished
