// Records that an upgrade begins. An upgrade that goes on stays what it was. $from, $to: versions; $neverCoded: whether
// the claims of earlier versions were never coded for modality and capacity; $replacing: whether the article is replaced
MERGE (v:GraphVersion)
SET v.schemaVersion = coalesce(v.schemaVersion, $from), v.upgradingTo = $to, v.done = coalesce(v.done, []),
  v.neverCoded = coalesce(v.neverCoded, $neverCoded), v.replacing = coalesce(v.replacing, false) OR $replacing
