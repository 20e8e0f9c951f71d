// Stances on what the dispute is about and on who is in the right. As in 70: first the propositions with what they
// concern, then the stances.
UNWIND [
  {slug: 'trade-war-should-be-averted', name: 'A trade war between the United States and China should be averted.',
   at: ['¶9'], concerns: ['trade-war', 'united-states', 'china']},
  {slug: 'dispute-is-about-rule-breaking', name: 'The dispute is about one country breaking the rules.', at: ['¶10'],
   concerns: ['trade-dispute']},
  {slug: 'dispute-is-competition', name: 'The dispute is about the competition between the United States and China.',
   at: ['¶10'], concerns: ['trade-dispute', 'united-states', 'china']},
  {slug: 'sides-talk-past-each-other', name: 'The United States and China talk past each other.', at: ['¶26'],
   concerns: ['united-states', 'china']},
  {slug: 'fairness-is-due', name: 'There should be fairness between the United States and China.', at: ['¶26'],
   concerns: ['united-states', 'china']},
  {slug: 'us-call-for-fairness-is-hypocritical', name: 'The American call for fairness is hypocritical.', at: ['¶26'],
   concerns: ['united-states', 'fairness-is-due']},
  // That the United States long derided China's practices may be said by the author or by the officials: it stays
  // inside the officials' proposition.
  {slug: 'united-states-is-the-bully',
   name: "The United States, which for years derided China's trade practices, is now itself the bully.", at: ['¶26'],
   concerns: ['united-states', 'china', 'trade-practices']},
  {slug: 'technology-is-main-target', at: ['¶31'],
   name: 'Technology is the main target in the dispute between the United States and China.',
   concerns: ['technology', 'trade-dispute']},
  // "It depends": what does, Wang does not say; read as the outcome of the dispute, whose target tech is. That of the
  // talks is less likely.
  {slug: 'outcome-depends-on-chinese-government',
   name: 'The outcome of the dispute turns on how well the Chinese government withstands a U.S. attack and negotiates.',
   at: ['¶31'], concerns: ['chinese-government', 'united-states', 'trade-dispute']}
] AS row
MERGE (p:Entity {slug: row.slug})
ON CREATE SET p:Proposition, p += row {.*, at: null, via: null, concerns: null,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])}
WITH p, row
UNWIND row.concerns AS subject
OPTIONAL MATCH (e:Entity {slug: subject})
MERGE (p)-[r:CONCERNS {id: row.slug + '-concerns-' + subject}]->(e)
ON CREATE SET r += {citations: p.citations},
  r += CASE WHEN row.via IS NULL THEN {attribution: 'STATED', confidence: 1.0}
    ELSE {attribution: 'REPORTED', confidence: 0.8} END;

// The two sides. "Both sides" of a dispute between countries are the countries.
UNWIND [
  {slug: 'united-states-on-trade-war-should-be-averted', holder: 'united-states', capacity: 'OFFICIAL',
   on: 'trade-war-should-be-averted', position: 'SUPPORTS', at: ['¶9'],
   summary: 'The American side, like the other, will try to prevent a trade war.'},
  {slug: 'china-on-trade-war-should-be-averted', holder: 'china', capacity: 'OFFICIAL',
   on: 'trade-war-should-be-averted', position: 'SUPPORTS', at: ['¶9'],
   summary: 'The Chinese side, like the other, will try to prevent a trade war.'},
  {slug: 'united-states-on-fairness-is-due', holder: 'united-states', capacity: 'OFFICIAL', on: 'fairness-is-due',
   position: 'SUPPORTS', at: ['¶26'], summary: 'Fairness is what the United States demands.'},
  {slug: 'china-on-us-call-for-fairness-is-hypocritical', holder: 'china', capacity: 'OFFICIAL',
   on: 'us-call-for-fairness-is-hypocritical', position: 'SUPPORTS', at: ['¶26'],
   summary: 'In that demand China sees hypocrisy.'},
  {slug: 'chinese-officials-on-united-states-is-the-bully', holder: 'chinese-officials', capacity: 'OFFICIAL',
   anonymous: true, on: 'united-states-is-the-bully', position: 'SUPPORTS', at: ['¶26'],
   summary: 'The bully of today, officials contend, is the United States.'}
] AS row
OPTIONAL MATCH (holder:Entity&Actor {slug: row.holder})
OPTIONAL MATCH (target:Entity {slug: row.on})
MERGE (s:Stance {slug: row.slug})
ON CREATE SET
  s += {audience: 'PUBLIC', attribution: 'STATED', confidence: 1.0},
  s += row {.*, holder: null, on: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])}
MERGE (holder)-[:HOLDS]->(s)
MERGE (s)-[:ON]->(target);

// Observers
UNWIND [
  {slug: 'chen-dingding-on-dispute-is-about-rule-breaking', holder: 'chen-dingding', capacity: 'EXPERT',
   on: 'dispute-is-about-rule-breaking', position: 'OPPOSES', at: ['¶10'],
   summary: 'No breach of rules by one country is at issue.'},
  {slug: 'chen-dingding-on-dispute-is-competition', holder: 'chen-dingding', capacity: 'EXPERT',
   on: 'dispute-is-competition', position: 'SUPPORTS', at: ['¶10'],
   summary: 'At issue is that two countries compete.'},
  {slug: 'meyers-on-sides-talk-past-each-other', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'sides-talk-past-each-other', position: 'SUPPORTS', at: ['¶26'],
   summary: 'For now neither side takes up what the other says.'},
  // "Both sides clearly know" takes for true what they know: Wang affirms it. That they know it is not coded.
  {slug: 'jue-wang-on-technology-is-main-target', holder: 'jue-wang', capacity: 'EXPERT',
   on: 'technology-is-main-target', position: 'SUPPORTS', at: ['¶31'],
   summary: 'That technology is the target is known to both sides.'},
  {slug: 'jue-wang-on-outcome-depends-on-chinese-government', holder: 'jue-wang', capacity: 'EXPERT',
   on: 'outcome-depends-on-chinese-government', position: 'SUPPORTS', confidence: 0.5, at: ['¶31'],
   summary: 'What comes of it turns on how the Chinese government stands its ground and bargains.',
   note: '"It" is read as the outcome of the dispute; that of the talks is possible.'}
] AS row
OPTIONAL MATCH (holder:Entity&Actor {slug: row.holder})
OPTIONAL MATCH (target:Entity {slug: row.on})
MERGE (s:Stance {slug: row.slug})
ON CREATE SET
  s += {audience: 'PUBLIC', attribution: 'STATED', confidence: 1.0},
  s += row {.*, holder: null, on: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])}
MERGE (holder)-[:HOLDS]->(s)
MERGE (s)-[:ON]->(target);
