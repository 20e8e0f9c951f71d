// Stances on the talks in Beijing: what can be expected, what could settle the matter. As in 70:
// first the propositions with what they concern, then the stances.
UNWIND [
  {slug: 'technology-stymies-deal', name: "Disagreements over China's technological prowess will stymie a deal.",
   at: ['¶9'], concerns: ['beijing-talks', 'china', 'technology']},
  {slug: 'zte-case-reinforces-disagreements',
   name: "The ZTE case reinforces the disagreements over China's technological prowess.", at: ['¶9'],
   concerns: ['zte-case', 'china', 'technology']},
  {slug: 'talks-bring-breakthrough', name: 'The talks will bring a breakthrough.', at: ['¶10'], concerns: ['beijing-talks']},
  {slug: 'us-officials-disagree-on-response', name: 'U.S. officials do not agree on how to respond to China.', at: ['¶23'],
   concerns: ['us-officials', 'china']},
  {slug: 'us-disagreement-makes-talks-uncertain',
   name: 'That U.S. officials do not agree makes the talks still more uncertain.', at: ['¶23'],
   concerns: ['us-officials', 'beijing-talks']},
  {slug: 'best-result-is-chinese-appreciation',
   name: 'The best to be expected is that China comes to appreciate how deep American concern is.', at: ['¶24'],
   concerns: ['china', 'united-states', 'beijing-talks']},
  {slug: 'purchases-resolve-dispute',
   name: 'The dispute can be resolved simply by Chinese purchases and a modestly better environment for investment.',
   at: ['¶25'], concerns: ['chinese-purchases', 'investment-reform', 'trade-dispute']},
  {slug: 'china-believes-in-purchases',
   name: 'China still believes that purchases and a modestly better environment for investment can resolve the dispute.',
   at: ['¶25'], concerns: ['china', 'chinese-purchases', 'investment-reform', 'trade-dispute']},
  {slug: 'talks-show-progress', name: 'The talks will show some progress towards easing the trade tensions.',
   at: ['¶29'], concerns: ['beijing-talks', 'trade-dispute']},
  {slug: 'talks-should-yield-something-to-show', at: ['¶29'],
   name: 'The United States and China should come away from the talks with something to show.',
   concerns: ['beijing-talks', 'united-states', 'china']},
  {slug: 'talks-resolve-technology-question', name: 'The talks will resolve much on the future of global technology.',
   at: ['¶30'], concerns: ['beijing-talks', 'technology']}
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

// The two sides
UNWIND [
  // The aim follows "analysts say" in a clause of its own: the author's voice.
  {slug: 'united-states-on-talks-should-yield-something-to-show', holder: 'united-states', capacity: 'OFFICIAL',
   on: 'talks-should-yield-something-to-show', position: 'SUPPORTS', at: ['¶29'],
   summary: 'The American side, like the other, does not want to end the talks with empty hands.'},
  {slug: 'china-on-talks-should-yield-something-to-show', holder: 'china', capacity: 'OFFICIAL',
   on: 'talks-should-yield-something-to-show', position: 'SUPPORTS', at: ['¶29'],
   summary: 'The Chinese side, like the other, does not want to end the talks with empty hands.'},
  {slug: 'xi-jinping-on-xi-tariff-cuts', holder: 'xi-jinping', capacity: 'OFFICIAL', on: 'xi-tariff-cuts',
   position: 'SUPPORTS', at: ['¶37'], via: ['headline-on-xi-pledges'], attribution: 'REPORTED', confidence: 0.8,
   summary: 'Xi pledges to cut tariffs.'},
  {slug: 'xi-jinping-on-xi-market-opening', holder: 'xi-jinping', capacity: 'OFFICIAL', on: 'xi-market-opening',
   position: 'SUPPORTS', at: ['¶37'], via: ['headline-on-xi-pledges'], attribution: 'REPORTED', confidence: 0.8,
   summary: "Xi pledges to open China's markets."}
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

// Observers. "Unlikely" and "I don't think" deny, and are PROBABLE; so is "seems". "May" and "could" are POSSIBLE.
UNWIND [
  {slug: 'meyers-on-technology-stymies-deal', holder: 'meyers', capacity: 'JOURNALIST', on: 'technology-stymies-deal',
   position: 'SUPPORTS', modality: 'POSSIBLE', hedge: 'could', at: ['¶9'],
   summary: 'Technology is where a deal might fail.'},
  {slug: 'meyers-on-zte-case-reinforces-disagreements', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'zte-case-reinforces-disagreements', position: 'SUPPORTS', at: ['¶9'],
   summary: 'The case has sharpened the disagreements.'},
  {slug: 'chen-dingding-on-talks-bring-breakthrough', holder: 'chen-dingding', capacity: 'EXPERT',
   on: 'talks-bring-breakthrough', position: 'OPPOSES', modality: 'PROBABLE', hedge: "don't think", at: ['¶10'],
   summary: 'Chen does not expect a breakthrough.'},
  {slug: 'meyers-on-us-officials-disagree-on-response', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'us-officials-disagree-on-response', position: 'SUPPORTS', at: ['¶23'],
   summary: 'On the American side there is no common answer.'},
  {slug: 'meyers-on-us-disagreement-makes-talks-uncertain', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'us-disagreement-makes-talks-uncertain', position: 'SUPPORTS', at: ['¶23'],
   summary: 'What comes of the meetings is the less certain for it.'},
  // The sentence is garbled in print ("from the a greater appreciation"); its sense is not in doubt.
  {slug: 'scott-kennedy-on-best-result-is-chinese-appreciation', holder: 'scott-kennedy', capacity: 'EXPERT',
   on: 'best-result-is-chinese-appreciation', position: 'SUPPORTS', at: ['¶24'],
   summary: 'More than an understanding of American concern Kennedy does not hope for.'},
  {slug: 'scott-kennedy-on-purchases-resolve-dispute', holder: 'scott-kennedy', capacity: 'EXPERT',
   on: 'purchases-resolve-dispute', position: 'STRONGLY_OPPOSES', at: ['¶25'], quote: 'not nearly enough',
   summary: 'That falls far short, in his view.'},
  // What Kennedy says that China believes is his assertion, not a stance of China.
  {slug: 'scott-kennedy-on-china-believes-in-purchases', holder: 'scott-kennedy', capacity: 'EXPERT',
   on: 'china-believes-in-purchases', position: 'SUPPORTS', modality: 'PROBABLE', hedge: 'seems', at: ['¶25'],
   summary: 'It looks to him as if China held on to that belief.'},
  {slug: 'analysts-on-talks-show-progress', holder: 'analysts', capacity: 'EXPERT', anonymous: true,
   on: 'talks-show-progress', position: 'SUPPORTS', modality: 'POSSIBLE', hedge: 'may', at: ['¶29'],
   summary: 'Some progress is possible, according to analysts.'},
  {slug: 'meyers-on-talks-resolve-technology-question', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'talks-resolve-technology-question', position: 'OPPOSES', modality: 'PROBABLE', hedge: 'unlikely', at: ['¶30'],
   summary: 'On the future of technology little is likely to be settled.'}
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
