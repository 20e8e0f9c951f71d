// Forgets that claims that stay revise erased ones. $ids: of these, stored and as told
CALL () {
  MATCH (s:Stance)
  WHERE s.revises IN $ids
  REMOVE s.revises
}
CALL () {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND r.revises IN $ids
  REMOVE r.revises
}
MATCH (t:ToldAs)
WHERE t.revises IN $ids
REMOVE t.revises
