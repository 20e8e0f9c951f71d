// A first answer: whether the database is there.
RETURN 1 AS one
