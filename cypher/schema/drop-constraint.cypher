// Drops a constraint and its index. $name
DROP CONSTRAINT $name IF EXISTS
