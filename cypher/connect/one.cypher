// The smallest statement: it shows whether the database answers.
RETURN 1 AS one
