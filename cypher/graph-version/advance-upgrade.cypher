// Records that a step of the upgrade is done. $step: its name
MATCH (v:GraphVersion)
WHERE NOT $step IN v.done
SET v.done = v.done + $step
