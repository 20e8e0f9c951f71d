// The time by the clock of the database, which all loads and servers share.
RETURN timestamp() AS now
