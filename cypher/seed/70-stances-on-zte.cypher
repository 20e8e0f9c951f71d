// Stances on ZTE, on the ban and on the case behind it: first the propositions with what they concern, then who
// affirms (SUPPORTS) or denies (OPPOSES) them and where actors stand on the ban and on ZTE themselves.
//
// A stance is before a PUBLIC audience, STATED, with confidence 1.0 unless its row says otherwise. The author's
// own judgements are stances of Meyers.
UNWIND [
  // That the ban cripples ZTE (¶7) and that it hits its livelihood (¶15) nobody could hold apart: one proposition.
  {slug: 'zte-ban-hits-zte-livelihood', name: 'The ban hits the livelihood of ZTE.', at: ['¶7', '¶15'],
   concerns: ['zte-export-ban', 'zte']},
  {slug: 'zte-misled-authorities', name: 'ZTE misled the authorities.', at: ['¶11'], concerns: ['zte']},
  {slug: 'zte-spared-culprits', name: 'ZTE failed to punish all who were responsible for its violation of U.S. sanctions.',
   at: ['¶11'], concerns: ['zte', 'zte-violation']},
  {slug: 'zte-ban-tied-to-ip-investigation',
   name: "The ZTE ban is related to the investigation into China's intellectual property practices.", at: ['¶12'],
   concerns: ['zte-export-ban', 'ip-investigation']},
  {slug: 'zte-ban-fits-focus-on-chinese-technology',
   name: "The ZTE ban fits into the Trump administration's focus on China's technology ambitions.", at: ['¶12'],
   concerns: ['zte-export-ban', 'trump-administration', 'china', 'technology']},
  {slug: 'us-tariffs-belong-to-focus-on-chinese-technology',
   name: "The proposed tariffs belong to the Trump administration's focus on China's technology ambitions.", at: ['¶12'],
   concerns: ['us-tariffs', 'trump-administration', 'china', 'technology']},
  {slug: 'us-measures-hit-made-in-china-2025',
   name: 'The U.S. measures would hit the core of Made in China 2025.', at: ['¶12', '¶13'],
   concerns: ['made-in-china-2025', 'zte-export-ban', 'us-tariffs', 'huawei-investigation', 'cloud-investigation']},
  {slug: 'zte-ban-wakes-china', name: 'The ZTE ban has woken China up to intensify Made in China 2025.', at: ['¶14'],
   concerns: ['zte-export-ban', 'china', 'made-in-china-2025']},
  // Who is shocked to realize a thing: that they are shocked is one statement, and that it is so another.
  {slug: 'chinese-companies-are-vulnerable', name: 'Chinese companies are vulnerable.', at: ['¶14'],
   concerns: ['chinese-companies']},
  {slug: 'china-shocked-by-vulnerability',
   name: 'China is shocked to have realized how vulnerable Chinese companies are.', at: ['¶14'],
   concerns: ['china', 'chinese-companies']},
  {slug: 'state-media-hardly-mention-plea', name: 'State media hardly acknowledge that ZTE pleaded guilty.', at: ['¶15'],
   concerns: ['chinese-state-media', 'zte-guilty-plea']},
  {slug: 'state-media-silent-on-block', name: 'State media leave out that China blocks American technology.',
   at: ['¶15'], concerns: ['chinese-state-media', 'block-on-american-technology']},
  {slug: 'zte-loss-is-propaganda-victory', name: 'State media have made a propaganda victory of the loss of ZTE.',
   at: ['¶16'], concerns: ['chinese-state-media', 'zte']},
  {slug: 'united-states-is-protectionist', name: 'The United States is a protectionist power.', at: ['¶16'],
   via: ['state-media-articles-on-zte'], concerns: ['united-states']},
  // "The incident" is a happening, and read as the ZTE case; the ban alone is possible.
  {slug: 'zte-case-is-technology-war', name: 'The ZTE case is in essence a technology war.', at: ['¶16'],
   via: ['xinhua-piece-on-zte'], concerns: ['zte-case', 'technology']},
  {slug: 'zte-punished-for-strength', name: 'ZTE was punished because it is strong and can represent China.', at: ['¶17'],
   via: ['zte-banner'], concerns: ['zte', 'china']},
  {slug: 'zte-employees-should-eat-free', name: 'ZTE employees should get free meals.', at: ['¶17'], via: ['zte-banner'],
   concerns: ['zte-employees']},
  {slug: 'us-sanctions-impose-us-rules',
   name: 'By enforcing the initial sanctions the United States demands that its partners in business play by its rules.',
   at: ['¶28'], via: ['trivium-report'], concerns: ['united-states']}
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

// What propositions concern by one of two readings, or between the lines.
UNWIND [
  {id: 'zte-punished-for-strength-concerns-zte-export-ban', from: 'zte-punished-for-strength', to: 'zte-export-ban',
   at: ['¶17'], via: ['zte-banner'], attribution: 'INFERRED', confidence: 0.3,
   note: 'The banner speaks of a punishment of ZTE, and does not name the ban.'},
  {id: 'us-sanctions-impose-us-rules-concerns-us-sanctions', from: 'us-sanctions-impose-us-rules', to: 'us-sanctions',
   at: ['¶28'], via: ['trivium-report'], attribution: 'REPORTED', confidence: 0.5,
   note: '"Those initial sanctions": the ones that ZTE violated; what it was first punished with is less likely.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
ON CREATE SET r += row {.*, from: null, to: null, at: null, via: null,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + row.via};

// On the ban and on ZTE
UNWIND [
  {slug: 'zte-on-zte-export-ban', holder: 'zte', capacity: 'COMPANY', on: 'zte-export-ban',
   position: 'STRONGLY_OPPOSES', at: ['¶15'], quote: 'extremely unfair',
   summary: 'ZTE calls the ban unfair in the extreme.'},
  // The spokesman threatens America and does not name the ban. That he means it follows only from what stands around
  // his words (¶18, ¶20): a second stance, inferred.
  {slug: 'gao-feng-on-united-states', holder: 'gao-feng', capacity: 'OFFICIAL', on: 'united-states',
   position: 'STRONGLY_OPPOSES', at: ['¶19'], quote: 'bitter fruits',
   summary: 'The spokesman warns America of what it will reap if it thinks itself clever.',
   note: '"Recently": no day.'},
  {slug: 'gao-feng-on-zte-export-ban', holder: 'gao-feng', capacity: 'OFFICIAL', on: 'zte-export-ban',
   position: 'STRONGLY_OPPOSES', at: ['¶18', '¶19', '¶20'], attribution: 'INFERRED', confidence: 0.3,
   summary: 'The warning of the spokesman to America, read as an answer to the ban.',
   note: 'He does not name the ban; the article goes on to speak of the ZTE response.'},
  {slug: 'chinese-state-media-on-zte', holder: 'chinese-state-media', capacity: 'OFFICIAL', on: 'zte',
   position: 'SUPPORTS', at: ['¶15'], summary: 'State media rally to the side of ZTE.'},
  {slug: 'chinese-officials-on-zte', holder: 'chinese-officials', capacity: 'OFFICIAL', anonymous: true, on: 'zte',
   position: 'STRONGLY_OPPOSES', audience: 'PRIVATE', at: ['¶18'], via: ['internal-report-on-zte'],
   attribution: 'REPORTED', confidence: 0.8, quote: 'stupid and passive',
   summary: 'Among themselves officials condemn how ZTE behaved.'},
  {slug: 'social-media-posters-on-boycott-of-american-goods', holder: 'social-media-posters', capacity: 'PUBLIC',
   anonymous: true, on: 'boycott-of-american-goods', position: 'SUPPORTS', at: ['¶17'],
   via: ['social-media-posts-on-boycott'], attribution: 'REPORTED', confidence: 0.8,
   summary: 'Posts call for a boycott of American goods.'},
  {slug: 'banner-makers-on-zte-employees-should-eat-free', holder: 'banner-makers', capacity: 'PUBLIC',
   anonymous: true, on: 'zte-employees-should-eat-free', position: 'SUPPORTS', at: ['¶17'], via: ['zte-banner'],
   attribution: 'REPORTED', confidence: 0.8, summary: 'The makers of the banner offer meals to the people of ZTE.'}
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

// On the propositions
UNWIND [
  {slug: 'zte-on-zte-ban-hits-zte-livelihood', holder: 'zte', capacity: 'COMPANY', on: 'zte-ban-hits-zte-livelihood',
   position: 'SUPPORTS', at: ['¶15'], summary: 'ZTE warns of what the ban means for its livelihood.'},
  {slug: 'meyers-on-zte-ban-hits-zte-livelihood', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'zte-ban-hits-zte-livelihood', position: 'SUPPORTS', at: ['¶7'],
   summary: 'A company that uses the chips of Qualcomm and the system of Google is crippled by the ban.'},
  {slug: 'commerce-department-on-zte-misled-authorities', holder: 'commerce-department', capacity: 'OFFICIAL',
   on: 'zte-misled-authorities', position: 'SUPPORTS', at: ['¶11'],
   summary: 'The department accuses ZTE of having misled authorities.'},
  {slug: 'commerce-department-on-zte-spared-culprits', holder: 'commerce-department', capacity: 'OFFICIAL',
   on: 'zte-spared-culprits', position: 'SUPPORTS', at: ['¶11'],
   summary: 'The department says that not all who were responsible were punished.'},
  // "Commerce officials" speak for their department: it is the holder.
  {slug: 'commerce-department-on-zte-ban-tied-to-ip-investigation', holder: 'commerce-department',
   capacity: 'OFFICIAL', anonymous: true, on: 'zte-ban-tied-to-ip-investigation', position: 'OPPOSES', at: ['¶12'],
   summary: 'Its officials deny that the ban has to do with the investigation.'},
  {slug: 'meyers-on-zte-ban-fits-focus-on-chinese-technology', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'zte-ban-fits-focus-on-chinese-technology', position: 'SUPPORTS', at: ['¶12'],
   summary: "Whatever officials say, the ban fits the administration's focus on China's ambitions in technology."},
  {slug: 'meyers-on-us-tariffs-belong-to-focus-on-chinese-technology', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'us-tariffs-belong-to-focus-on-chinese-technology', position: 'SUPPORTS', at: ['¶12'],
   summary: 'And so, by this account, do the tariffs.'},
  {slug: 'meyers-on-us-measures-hit-made-in-china-2025', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'us-measures-hit-made-in-china-2025', position: 'SUPPORTS', at: ['¶13'],
   summary: 'Taken together, the measures would strike at the core of the blueprint.'},
  {slug: 'louis-kuijs-on-zte-ban-wakes-china', holder: 'louis-kuijs', capacity: 'EXPERT', on: 'zte-ban-wakes-china',
   position: 'SUPPORTS', at: ['¶14'], summary: 'The ban has prompted China to press on with its blueprint.'},
  // "Really quite shocked" makes the shock strong, not the position of Kuijs.
  {slug: 'louis-kuijs-on-china-shocked-by-vulnerability', holder: 'louis-kuijs', capacity: 'EXPERT',
   on: 'china-shocked-by-vulnerability', position: 'SUPPORTS', at: ['¶14'], quote: 'quite shocked',
   summary: 'It came as a shock to the Chinese how vulnerable their companies are.'},
  {slug: 'louis-kuijs-on-chinese-companies-are-vulnerable', holder: 'louis-kuijs', capacity: 'EXPERT',
   on: 'chinese-companies-are-vulnerable', position: 'SUPPORTS', at: ['¶14'],
   summary: 'That they are vulnerable he takes for what has been realized.'},
  {slug: 'meyers-on-state-media-hardly-mention-plea', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'state-media-hardly-mention-plea', position: 'SUPPORTS', at: ['¶15'],
   summary: 'The plea found little mention when state media took the side of ZTE.'},
  {slug: 'meyers-on-state-media-silent-on-block', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'state-media-silent-on-block', position: 'SUPPORTS', at: ['¶15'],
   summary: "China's own blocking of American technology found no mention."},
  {slug: 'meyers-on-zte-loss-is-propaganda-victory', holder: 'meyers', capacity: 'JOURNALIST',
   on: 'zte-loss-is-propaganda-victory', position: 'SUPPORTS', at: ['¶16'],
   summary: 'What ZTE lost, state media turned to use as propaganda.'},
  {slug: 'chinese-state-media-on-united-states-is-protectionist', holder: 'chinese-state-media', capacity: 'OFFICIAL',
   on: 'united-states-is-protectionist', position: 'SUPPORTS', at: ['¶16'], via: ['state-media-articles-on-zte'],
   attribution: 'REPORTED', confidence: 0.8, summary: 'Countless articles call the United States protectionist.'},
  {slug: 'xinhua-news-agency-on-zte-case-is-technology-war', holder: 'xinhua-news-agency', capacity: 'OFFICIAL',
   on: 'zte-case-is-technology-war', position: 'SUPPORTS', at: ['¶16'], via: ['xinhua-piece-on-zte'],
   attribution: 'REPORTED', confidence: 0.8, quote: 'a technology war in essence',
   summary: 'The agency sees a technology war in what happened.'},
  {slug: 'banner-makers-on-zte-punished-for-strength', holder: 'banner-makers', capacity: 'PUBLIC', anonymous: true,
   on: 'zte-punished-for-strength', position: 'SUPPORTS', at: ['¶17'], via: ['zte-banner'], attribution: 'REPORTED',
   confidence: 0.8, summary: 'The banner says that ZTE would not have been punished had it been weak.'},
  {slug: 'trivium-china-on-us-sanctions-impose-us-rules', holder: 'trivium-china', capacity: 'EXPERT',
   on: 'us-sanctions-impose-us-rules', position: 'SUPPORTS', at: ['¶28'], via: ['trivium-report'],
   attribution: 'REPORTED', confidence: 0.8,
   summary: 'To enforce the sanctions, says the firm, is to demand that others follow American rules.'}
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

// Who speaks for whom
UNWIND [
  {stance: 'gao-feng-on-united-states', principal: 'ministry-of-commerce'},
  {stance: 'gao-feng-on-zte-export-ban', principal: 'ministry-of-commerce'}
] AS row
OPTIONAL MATCH (s:Stance {slug: row.stance})
OPTIONAL MATCH (principal:Entity&Actor {slug: row.principal})
MERGE (s)-[:ON_BEHALF_OF]->(principal);
