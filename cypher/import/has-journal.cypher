// Whether an import has told anything that was not undone. $key
RETURN EXISTS { MATCH (j:ImportJournal {key: $key}) WHERE j.undone IS NULL } AS hasJournal
