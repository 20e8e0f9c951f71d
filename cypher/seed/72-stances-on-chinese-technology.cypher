// Stances on China's drive in technology and industry, and on the threat that others see in it. As in 70: first the
// propositions with what they concern, then the stances.
UNWIND [
  {slug: 'dam-is-largest-prop', name: 'The Three Gorges Dam is the largest prop that Xi could have found.', at: ['¶4'],
   concerns: ['xi-jinping', 'xi-visit-to-three-gorges-dam']},
  // Who wants to rely on no outside help (¶5) and who wants to end dependence on foreign technology (¶6) want one thing,
  // says the article, which calls both a desire for self-reliance.
  {slug: 'china-should-rely-on-itself', name: 'China should rely on itself and not on foreign technology.',
   at: ['¶5', '¶6'], concerns: ['china', 'self-reliance', 'technology']},
  {slug: 'self-reliance-is-key-to-trade-tensions',
   name: "China's desire for self-reliance is at the heart of the trade tensions.", at: ['¶6'], concerns: ['china', 'self-reliance', 'trade-dispute']},
  {slug: 'china-seeks-control-of-industries', name: 'China seeks control over what becomes of cutting-edge industries.',
   at: ['¶6'], concerns: ['china', 'cutting-edge-industries']},
  {slug: 'china-should-develop-technologies', name: 'China should develop next-generation technologies.', at: ['¶20'],
   concerns: ['china', 'next-generation-technologies']},
  {slug: 'china-should-set-standards', name: 'China should set the standards for next-generation technologies.',
   at: ['¶20'], concerns: ['china', 'next-generation-technologies', 'technology-standards']},
  {slug: 'zte-response-shows-chinese-dedication',
   name: 'The response to the ZTE ban shows how dedicated China is to next-generation technologies and their standards.',
   at: ['¶20'], concerns: ['china', 'zte-export-ban', 'next-generation-technologies', 'technology-standards']},
  // "This" is read as both aims of the sentence before.
  {slug: 'chinese-drive-threatens-security',
   name: "China's drive for next-generation technologies and their standards is a threat to U.S. national security.",
   at: ['¶20'],
   concerns: ['china', 'united-states', 'national-security', 'next-generation-technologies', 'technology-standards']},
  {slug: 'china-extracts-trade-secrets',
   name: 'China forces American companies to give away trade secrets in return for access to its population.', at: ['¶21'],
   concerns: ['china', 'us-companies', 'trade-secrets']},
  {slug: 'china-will-subsidize-key-industries', name: "China's leaders will heavily subsidize key industries.", at: ['¶21'],
   concerns: ['china', 'chinese-leaders', 'subsidies', 'key-industries']},
  {slug: 'subsidies-lead-to-dominance', name: 'Chinese subsidies will lead to dominance in crucial sectors.', at: ['¶21'],
   concerns: ['china', 'subsidies', 'crucial-sectors']},
  // "These are things that …": which things, the article leaves to the paragraph before, where dominance is in sectors.
  {slug: 'chinese-dominance-is-bad-for-america',
   name: 'It is bad for America if China dominates the world in crucial sectors.', at: ['¶21', '¶22'],
   concerns: ['china', 'united-states', 'crucial-sectors']},
  {slug: 'china-is-merely-catching-up', name: 'China is merely catching up.', at: ['¶27'], concerns: ['china']},
  {slug: 'chinese-dislike-us-rules', name: 'The Chinese do not like the rules that the United States has set.', at: ['¶28'],
   via: ['trivium-report'], concerns: ['china', 'united-states']},
  {slug: 'chinese-want-own-rules', name: 'The Chinese want to make their own rules.', at: ['¶28'],
   via: ['trivium-report'], concerns: ['china']},
  {slug: 'made-in-china-2025-is-real-threat', name: 'Made in China 2025 has become the real threat in a trade war.',
   at: ['¶36'], via: ['headline-on-made-in-china-2025'], concerns: ['made-in-china-2025', 'trade-war']},
  {slug: 'hanger-capital-is-victim-of-success', name: "China's hanger capital suffers from its own industrial success.",
   at: ['¶35'], via: ['headline-on-hanger-capital'], concerns: ['china', 'hangers']},
  {slug: 'hanger-capital-barely-survives', name: "China's hanger capital barely survives.",
   at: ['¶35'], via: ['headline-on-hanger-capital'], concerns: ['china', 'hangers']}
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

// China's side
UNWIND [
  // His remark is a rhetorical one about the dam. The article reads it as a desire for self-reliance (¶6), and so do
  // we. That technology is meant is what the article says of China.
  {slug: 'xi-jinping-on-china-should-rely-on-itself', holder: 'xi-jinping', capacity: 'OFFICIAL',
   on: 'china-should-rely-on-itself', position: 'SUPPORTS', at: ['¶5', '¶6'], via: ['official-outlets-quoting-xi'],
   attribution: 'REPORTED', confidence: 0.8, quote: 'outside help',
   summary: 'Where would we be, asks Xi, had others been needed to build the dam?',
   note: 'He speaks of the dam; the article reads it as a desire for self-reliance.'},
  {slug: 'china-on-china-should-rely-on-itself', holder: 'china', capacity: 'OFFICIAL',
   on: 'china-should-rely-on-itself', position: 'SUPPORTS', at: ['¶6'],
   summary: 'China wants to depend on foreign technology no longer.'},
  {slug: 'xi-jinping-on-xi-building-goals', holder: 'xi-jinping', capacity: 'OFFICIAL', on: 'xi-building-goals',
   position: 'SUPPORTS', at: ['¶16'],
   summary: 'To build carriers, fast trains and passenger planes at home is a goal of Xi.'},
  {slug: 'chinese-state-media-on-xi-building-goals', holder: 'chinese-state-media', capacity: 'OFFICIAL',
   on: 'xi-building-goals', position: 'SUPPORTS', at: ['¶16'], via: ['state-media-articles-on-zte'],
   attribution: 'REPORTED', confidence: 0.8,
   summary: 'Articles on the loss of ZTE lend force to what Xi wants built at home.'},
  {slug: 'chinese-officials-on-high-tech-support', holder: 'chinese-officials', capacity: 'OFFICIAL', anonymous: true,
   on: 'high-tech-support', position: 'SUPPORTS', at: ['¶18'],
   summary: 'In public, officials use the ban to gain support for industries at home.',
   note: '"Publicly" stands against what they say in private: they speak for it, and do not only carry it out.'},
  {slug: 'china-on-china-should-develop-technologies', holder: 'china', capacity: 'OFFICIAL',
   on: 'china-should-develop-technologies', position: 'SUPPORTS', at: ['¶20'],
   summary: 'China is dedicated to developing the next technologies.'},
  {slug: 'china-on-china-should-set-standards', holder: 'china', capacity: 'OFFICIAL',
   on: 'china-should-set-standards', position: 'SUPPORTS', at: ['¶20'],
   summary: 'China is dedicated to setting the standards for them as well.'},
  {slug: 'china-on-china-is-merely-catching-up', holder: 'china', capacity: 'OFFICIAL',
   on: 'china-is-merely-catching-up', position: 'SUPPORTS', at: ['¶27'],
   summary: 'The country sees itself as one that catches up.'}
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

// The American side
UNWIND [
  // "White House officials" speak for their house: it is the holder.
  {slug: 'white-house-on-china-seeks-control-of-industries', holder: 'white-house', capacity: 'OFFICIAL',
   anonymous: true, on: 'china-seeks-control-of-industries', position: 'SUPPORTS', at: ['¶6'],
   summary: "Its officials charge China with reaching for control of tomorrow's industries."},
  {slug: 'trump-advisers-on-chinese-drive-threatens-security', holder: 'trump-advisers', capacity: 'OFFICIAL',
   anonymous: true, on: 'chinese-drive-threatens-security', position: 'SUPPORTS', at: ['¶20'],
   summary: 'The advisers see a threat to national security.'},
  {slug: 'us-officials-on-china-extracts-trade-secrets', holder: 'us-officials', capacity: 'OFFICIAL',
   anonymous: true, on: 'china-extracts-trade-secrets', position: 'SUPPORTS', at: ['¶21'],
   summary: 'Officials accuse China of making companies give away their secrets.'},
  {slug: 'us-officials-on-china-will-subsidize-key-industries', holder: 'us-officials', capacity: 'OFFICIAL',
   anonymous: true, on: 'china-will-subsidize-key-industries', position: 'SUPPORTS', modality: 'POSSIBLE',
   hedge: 'fear', at: ['¶21'], summary: 'Officials are afraid of heavy subsidies to come.'},
  {slug: 'us-officials-on-subsidies-lead-to-dominance', holder: 'us-officials', capacity: 'OFFICIAL', anonymous: true,
   on: 'subsidies-lead-to-dominance', position: 'SUPPORTS', modality: 'POSSIBLE', hedge: 'fear', at: ['¶21'],
   summary: 'And of the dominance to which they would lead.'},
  {slug: 'robert-lighthizer-on-chinese-dominance-is-bad-for-america', holder: 'robert-lighthizer',
   capacity: 'OFFICIAL', on: 'chinese-dominance-is-bad-for-america', position: 'SUPPORTS', heldOn: '2018-03',
   at: ['¶22'], quote: "it's bad for America",
   summary: 'Before senators he calls it bad for America should China dominate in these things.',
   note: '"In March", counted from an article of 2018.'}
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
  {slug: 'meyers-on-dam-is-largest-prop', holder: 'meyers', capacity: 'JOURNALIST', on: 'dam-is-largest-prop',
   position: 'SUPPORTS', at: ['¶4'], summary: 'No prop could have been larger than this dam.'},
  {slug: 'meyers-on-self-reliance-is-key-to-trade-tensions', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'self-reliance-is-key-to-trade-tensions', position: 'SUPPORTS', at: ['¶6'],
   summary: 'The wish to rely on oneself lies at the heart of the tensions.'},
  {slug: 'meyers-on-zte-response-shows-chinese-dedication', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'zte-response-shows-chinese-dedication', position: 'SUPPORTS', at: ['¶20'],
   summary: 'How China answered the ban tells what it is set on.'},
  // What Trivium says of "the Chinese" is its assertion, not a stance of China.
  {slug: 'trivium-china-on-chinese-dislike-us-rules', holder: 'trivium-china', capacity: 'EXPERT',
   on: 'chinese-dislike-us-rules', position: 'SUPPORTS', at: ['¶28'], via: ['trivium-report'],
   attribution: 'REPORTED', confidence: 0.8,
   summary: 'American rules are not to the liking of the Chinese, says the firm.'},
  {slug: 'trivium-china-on-chinese-want-own-rules', holder: 'trivium-china', capacity: 'EXPERT',
   on: 'chinese-want-own-rules', position: 'SUPPORTS', at: ['¶28'], via: ['trivium-report'], attribution: 'REPORTED',
   confidence: 0.8, summary: 'They would rather make rules of their own, says the firm.'},
  // Two headlines below the article. Their holder is the paper below whose article they stand: inferred.
  {slug: 'the-times-on-made-in-china-2025-is-real-threat', holder: 'the-times', capacity: 'JOURNALIST',
   on: 'made-in-china-2025-is-real-threat', position: 'SUPPORTS', at: ['¶36'],
   via: ['headline-on-made-in-china-2025'], attribution: 'INFERRED', confidence: 0.3,
   summary: 'A headline calls the blueprint the real threat.', note: 'The text does not say whose headline it is.'},
  {slug: 'the-times-on-hanger-capital-is-victim-of-success', holder: 'the-times', capacity: 'JOURNALIST',
   on: 'hanger-capital-is-victim-of-success', position: 'SUPPORTS', at: ['¶35'], via: ['headline-on-hanger-capital'],
   attribution: 'INFERRED', confidence: 0.3, summary: 'A headline says that success has undone a centre of industry.',
   note: 'The text does not say whose headline it is.'},
  {slug: 'the-times-on-hanger-capital-barely-survives', holder: 'the-times', capacity: 'JOURNALIST',
   on: 'hanger-capital-barely-survives', position: 'SUPPORTS', at: ['¶35'], via: ['headline-on-hanger-capital'],
   attribution: 'INFERRED', confidence: 0.3, summary: 'And that it hangs on by a thread.',
   note: 'The text does not say whose headline it is.'}
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
