// Drops an index. $name
DROP INDEX $name IF EXISTS
