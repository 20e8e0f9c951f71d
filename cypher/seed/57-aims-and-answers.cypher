// At whom or what measures aim, and what measures and events answer.

UNWIND [
  {id: 'zte-export-ban-targets-zte', from: 'zte-export-ban', to: 'zte', at: ['¶7']},
  {id: 'us-sanctions-target-iran', from: 'us-sanctions', to: 'iran', at: ['¶11'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Shipments to Iran violated them; at whom they aim is not said.'},
  {id: 'us-sanctions-target-north-korea', from: 'us-sanctions', to: 'north-korea', at: ['¶11'],
   attribution: 'INFERRED', confidence: 0.3,
   note: 'Shipments to North Korea violated them; at whom they aim is not said.'},
  {id: 'us-sanctions-on-iran-target-iran', from: 'us-sanctions-on-iran', to: 'iran', at: ['¶12']},
  {id: 'zte-settlement-targets-zte', from: 'zte-settlement', to: 'zte', at: ['¶11']},
  {id: 'us-tariffs-target-china', from: 'us-tariffs', to: 'china', at: ['¶12']},
  {id: 'ip-investigation-targets-china', from: 'ip-investigation', to: 'china', at: ['¶12']},
  {id: 'huawei-investigation-targets-huawei', from: 'huawei-investigation', to: 'huawei', at: ['¶12'],
   via: ['wsj-report-on-huawei'], attribution: 'REPORTED', confidence: 0.8},
  {id: 'cloud-investigation-targets-china', from: 'cloud-investigation', to: 'china', at: ['¶12'], confidence: 0.5,
   note: 'Whose practices: China, as with intellectual property before; Huawei, named nearer, is less likely.'},
  {id: 'block-targets-facebook', from: 'block-on-american-technology', to: 'facebook', at: ['¶15']},
  {id: 'block-targets-twitter', from: 'block-on-american-technology', to: 'twitter', at: ['¶15']},
  {id: 'block-targets-google', from: 'block-on-american-technology', to: 'google', at: ['¶15']},
  {id: 'closing-targets-universities', from: 'closing-of-universities', to: 'universities', ended: true,
   at: ['¶27']},
  {id: 'boycott-targets-united-states', from: 'boycott-of-american-goods', to: 'united-states', at: ['¶17'],
   via: ['social-media-posts-on-boycott'], attribution: 'REPORTED', confidence: 0.8, note: 'Its goods.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:TARGETS {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'settlement-responds-to-violation', from: 'zte-settlement', to: 'zte-violation', at: ['¶11']},
  {id: 'state-media-campaign-responds-to-ban', from: 'state-media-campaign', to: 'zte-export-ban', at: ['¶15']},
  {id: 'high-tech-support-responds-to-ban', from: 'high-tech-support', to: 'zte-export-ban', at: ['¶18'],
   note: 'Officials used the ban for it.'},
  // What comes after something, or amid it, is not called an answer to it by the article.
  {id: 'ban-responds-to-violation', from: 'zte-export-ban', to: 'zte-violation', at: ['¶11', '¶28'], via: ['trivium-report'],
   attribution: 'INFERRED', confidence: 0.3,
   note: 'The article tells one after the other; Trivium speaks of enforcing the initial sanctions.'},
  {id: 'xi-remark-responds-to-ban', from: 'xi-remark-on-outside-help', to: 'zte-export-ban', at: ['¶7'],
   attribution: 'INFERRED', confidence: 0.3, note: 'A "pointed comment" that "followed" the ban.'},
  {id: 'gao-feng-remarks-respond-to-ban', from: 'gao-feng-remarks', to: 'zte-export-ban', at: ['¶18', '¶19', '¶20'],
   attribution: 'INFERRED', confidence: 0.3,
   note: 'He does not name the ban; the article goes on to speak of the ZTE response.'},
  {id: 'boycott-responds-to-ban', from: 'boycott-of-american-goods', to: 'zte-export-ban', at: ['¶16', '¶17'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Told among the reactions to the ban.'},
  {id: 'xi-tariff-cuts-respond-to-threats', from: 'xi-tariff-cuts', to: 'trump-threats', at: ['¶37'],
   via: ['headline-on-xi-pledges'], attribution: 'INFERRED', confidence: 0.3, note: '"Amid" the threats.'},
  {id: 'xi-market-opening-responds-to-threats', from: 'xi-market-opening', to: 'trump-threats', at: ['¶37'],
   via: ['headline-on-xi-pledges'], attribution: 'INFERRED', confidence: 0.3, note: '"Amid" the threats.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:RESPONDS_TO {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
