// Measures that the article counts to what is done about technology, without a word of it in their names: of the ban and
// the tariffs it says that they fit a focus on China's ambitions in technology, and the inquiries stand beside them.
UNWIND [
  {policy: 'zte-export-ban', at: ['¶6', '¶12'], note: 'It fits the focus on ambitions in technology, says the author.'},
  {policy: 'us-tariffs', at: ['¶12'], note: 'Part of the focus on ambitions in technology, says the author.'},
  {policy: 'huawei-investigation', at: ['¶12'], note: 'Told beside measures on ambitions in technology.'},
  {policy: 'xi-building-goals', at: ['¶16'], note: 'Carriers, fast trains and planes; the word is not used of them.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.policy})
OPTIONAL MATCH (b:Entity {slug: 'technology'})
MERGE (a)-[r:CONCERNS {id: row.policy + '-concerns-technology'}]->(b)
ON CREATE SET r += {attribution: 'INFERRED', confidence: 0.3, note: row.note,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
