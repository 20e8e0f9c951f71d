// The time by the clock of the database, which is one for all who load and serve.
RETURN timestamp() AS now
