// Removes from the journals of imports what they have of an erased entity: its claims, its former values, and values of
// other entities that name it. $ids: of its claims, stored and as told; $prefix: of its fields; $names: as JSON has them
MATCH (j:ImportJournal)
WITH j, [place IN range(0, size(j.updated) - 1)
  WHERE NOT j.updated[place] STARTS WITH $prefix AND none(name IN $names WHERE j.values[place] CONTAINS name)] AS kept
SET j.created = [id IN j.created WHERE NOT id IN $ids],
  j.known = [id IN j.known WHERE NOT id IN $ids],
  j.retracts = [id IN j.retracts WHERE NOT id IN $ids],
  j.retracted = [id IN j.retracted WHERE NOT id IN $ids],
  j.takenBack = [id IN j.takenBack WHERE NOT id IN $ids],
  j.updated = [place IN kept | j.updated[place]],
  j.values = [place IN kept | j.values[place]]
