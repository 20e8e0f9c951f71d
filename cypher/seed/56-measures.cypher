// Measures: who imposed, proposed, considers, carries out what, and who investigates. At whom they aim and what they
// answer is in 57.
// No measure has a day: of the ban the article says "recent", of the others nothing.

UNWIND [
  {id: 'trump-administration-imposed-zte-export-ban', from: 'trump-administration', to: 'zte-export-ban', at: ['¶7'],
   note: 'Decided recently, says the article.'},
  {id: 'united-states-imposed-us-sanctions', from: 'united-states', to: 'us-sanctions', at: ['¶11', '¶28']},
  {id: 'united-states-imposed-sanctions-on-iran', from: 'united-states', to: 'us-sanctions-on-iran', at: ['¶12']},
  {id: 'china-imposed-block-on-american-technology', from: 'china', to: 'block-on-american-technology', at: ['¶15']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:IMPOSED {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  // "U.S. tariffs", which the same sentence counts among what the administration does: the narrower of the two.
  {id: 'trump-administration-proposed-us-tariffs', from: 'trump-administration', to: 'us-tariffs', at: ['¶12']},
  {id: 'xi-proposed-tariff-cuts', from: 'xi-jinping', to: 'xi-tariff-cuts', at: ['¶37'], via: ['headline-on-xi-pledges'],
   attribution: 'REPORTED', confidence: 0.8, note: 'A pledge.'},
  {id: 'xi-proposed-market-opening', from: 'xi-jinping', to: 'xi-market-opening', at: ['¶37'],
   via: ['headline-on-xi-pledges'], attribution: 'REPORTED', confidence: 0.8, note: 'A pledge.'},
  {id: 'posters-proposed-boycott', from: 'social-media-posters', to: 'boycott-of-american-goods', at: ['¶17'],
   via: ['social-media-posts-on-boycott'], attribution: 'REPORTED', confidence: 0.8, note: 'A call.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:PROPOSED {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  // The type carries the hedge: what somebody may offer, they consider for certain. Whether the words "according
  // to the Wall Street Journal", set between the two halves of the sentence, cover this one too is open.
  {id: 'trade-agency-considers-cloud-investigation', from: 'trade-agency', to: 'cloud-investigation', at: ['¶12']},
  {id: 'chinese-officials-consider-concessions', from: 'chinese-officials', to: 'chinese-concessions', hedge: 'may',
   at: ['¶30']},
  {id: 'chinese-officials-consider-easing', from: 'chinese-officials', to: 'easing-of-restrictions', hedge: 'may',
   at: ['¶30']},
  {id: 'chinese-officials-consider-market-opening', from: 'chinese-officials', to: 'further-market-opening',
   hedge: 'may', at: ['¶30']},
  {id: 'china-considers-purchases', from: 'china', to: 'chinese-purchases', modality: 'PROBABLE', hedge: 'seems',
   at: ['¶25'], attribution: 'INFERRED', confidence: 0.3,
   note: 'Kennedy says only what China believes would be enough.'},
  {id: 'china-considers-investment-reform', from: 'china', to: 'investment-reform', modality: 'PROBABLE', hedge: 'seems',
   at: ['¶25'], attribution: 'INFERRED', confidence: 0.3,
   note: 'Kennedy says only what China believes would be enough.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:CONSIDERS {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'china-implements-made-in-china-2025', from: 'china', to: 'made-in-china-2025', at: ['¶13', '¶14'],
   note: "The country's blueprint, and an effort under way."},
  {id: 'chinese-officials-implement-high-tech-support', from: 'chinese-officials', to: 'high-tech-support', at: ['¶18'],
   confidence: 0.5, note: 'They "ramp up support"; it may be money or only approval.'},
  {id: 'justice-department-implements-huawei-investigation', from: 'justice-department', to: 'huawei-investigation',
   at: ['¶12'], via: ['wsj-report-on-huawei'], attribution: 'REPORTED', confidence: 0.8, note: 'It is "exploring".'},
  // Long past: it is not in force.
  {id: 'mao-implemented-closing-of-universities', from: 'mao-tse-tung', to: 'closing-of-universities', ended: true,
   at: ['¶27']},
  {id: 'united-states-implements-ip-investigation', from: 'united-states', to: 'ip-investigation', at: ['¶12'],
   attribution: 'INFERRED', confidence: 0.3, note: 'The article does not say who investigates.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:IMPLEMENTS {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'justice-department-investigates-huawei', from: 'justice-department', to: 'huawei', at: ['¶12'],
   via: ['wsj-report-on-huawei'], attribution: 'REPORTED', confidence: 0.8,
   note: 'It is "exploring" whether sanctions were violated.'},
  {id: 'united-states-investigates-china', from: 'united-states', to: 'china', at: ['¶12'],
   attribution: 'INFERRED', confidence: 0.3, note: 'The article does not say who investigates.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:INVESTIGATES {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
