// What came before what, where the article gives the order and no dates. It changes no date of either.
UNWIND [
  {from: 'zte-export-ban', to: 'xi-remark-on-outside-help', at: ['¶7'], note: 'The comment "followed" the decision.'},
  {from: 'zte-violation', to: 'zte-settlement', at: ['¶11'], note: 'It agreed to pay "for violating" the sanctions.'},
  {from: 'zte-violation', to: 'zte-guilty-plea', at: ['¶15'], note: 'It pleaded guilty "to the initial violation".'},
  {from: 'zte-guilty-plea', to: 'state-media-campaign', at: ['¶15'],
   note: 'State media rallied although it "had, in fact, pleaded guilty".'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:PRECEDES {id: row.from + '-precedes-' + row.to}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
