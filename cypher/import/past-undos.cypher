// Whether an undo has retracted anything, and whether a claim is stored otherwise than its rows tell it.
RETURN EXISTS { MATCH (j:ImportJournal) WHERE j.undone } AS hasUndone, EXISTS { MATCH (:ToldAs) } AS hasVersions
