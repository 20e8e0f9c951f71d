// Supplies, rivalry, shipments, and the case of ZTE: what it did, admitted and agreed to. All of this the article
// states as fact. What others accuse ZTE of is in 70-stances-on-zte.cypher.

UNWIND [
  {id: 'qualcomm-supplies-microprocessors-to-zte', from: 'qualcomm', to: 'zte', product: 'microprocessors', at: ['¶7'],
   note: 'The article says only that ZTE uses them, not how they come to ZTE.'},
  {id: 'google-supplies-android-to-zte', from: 'google', to: 'zte', product: 'the Android operating system', at: ['¶7'],
   note: 'The article says only that ZTE uses it, not how it comes to ZTE.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:SUPPLIES {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// "ZTE's larger rival": one claim for both directions, from the one so called.
UNWIND [
  {id: 'huawei-competes-with-zte', from: 'huawei', to: 'zte', at: ['¶12'], note: 'Huawei is called the larger one.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:COMPETES_WITH {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// Without a day: "last year" is the payment's.
UNWIND [
  {id: 'zte-shipped-to-iran', from: 'zte', to: 'iran', product: 'telecom equipment', at: ['¶11']},
  {id: 'zte-shipped-to-north-korea', from: 'zte', to: 'north-korea', product: 'telecom equipment', at: ['¶11']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:SHIPPED_TO {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// A fact, not an allegation: the article says so itself, and that ZTE pleaded guilty (¶15).
UNWIND [
  {id: 'zte-violated-us-sanctions', from: 'zte', to: 'us-sanctions', at: ['¶11', '¶15']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:VIOLATED {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'zte-admitted-violation', from: 'zte', to: 'zte-violation', at: ['¶15'], note: 'It pleaded guilty.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:ADMITTED {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// With whom it agreed is not said.
UNWIND [
  {id: 'zte-agreed-to-settlement', from: 'zte', to: 'zte-settlement', validFrom: '2017', at: ['¶11'],
   note: '"Last year", counted from an article of 2018.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:AGREED_TO {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
