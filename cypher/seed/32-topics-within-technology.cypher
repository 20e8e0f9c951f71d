// What is a part of technology, though the article does not say so of each: the coder's inference. Filters by topic go
// by these too, so that "technology" finds the measures on microchips.
UNWIND [
  {topic: 'next-generation-technologies', at: '¶20', note: 'Technologies by their name.'},
  {topic: 'technology-standards', at: '¶20', note: 'Of technologies, by their name.'},
  {topic: 'high-tech-industries', at: '¶18', note: 'Of technology, by their name.'},
  {topic: 'cutting-edge-industries', at: '¶6', note: 'Named beside dependence on foreign technology.'},
  {topic: 'advanced-manufacturing', at: '¶13', note: 'What the actions on technology would hit at.'},
  {topic: 'telecom-equipment', at: '¶7', note: 'What ZTE makes, whose case is one of technology.'},
  {topic: 'cloud-computing', at: '¶12', note: "Named among China's ambitions in technology."},
  {topic: 'intellectual-property', at: '¶12', note: "Named among China's ambitions in technology."},
  {topic: 'internet', at: '¶27', note: 'What the article sets against what China lacked.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.topic})
OPTIONAL MATCH (b:Entity {slug: 'technology'})
MERGE (a)-[r:HAS_BROADER {id: row.topic + '-within-technology'}]->(b)
ON CREATE SET r += {attribution: 'INFERRED', confidence: 0.3, note: row.note,
  citations: ['high-stakes-trip-to-china#' + row.at]};
