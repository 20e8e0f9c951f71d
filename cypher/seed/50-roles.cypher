// Roles: who holds or held which, who advises whom, who belongs to the team. Titles as the article gives them.

UNWIND [
  // United States. "President" goes with the country, and with the administration that bears his name. That of the
  // United States follows from ¶1 with ¶6: the U.S. officials are President Trump's advisors.
  {id: 'trump-president-of-united-states', from: 'trump', to: 'united-states', title: 'President', at: ['¶1', '¶6']},
  {id: 'trump-president-in-trump-administration', from: 'trump', to: 'trump-administration', title: 'President',
   at: ['¶6', '¶7']},
  {id: 'mnuchin-treasury-secretary', from: 'steven-mnuchin', to: 'treasury', title: 'Treasury Secretary',
   at: ['¶2', '¶8']},
  {id: 'ross-commerce-secretary', from: 'wilbur-ross', to: 'commerce-department', title: 'Commerce Secretary',
   at: ['¶8']},
  // Whether the trade agency of ¶12 is that of the Trade Representative, the article does not say.
  {id: 'lighthizer-trade-representative', from: 'robert-lighthizer', to: 'us-government', title: 'Trade Representative',
   at: ['¶1', '¶8']},

  // China. That Xi is the president of China follows from ¶8 and ¶37: his advisor is of the Chinese side, his
  // pledges are China's.
  {id: 'xi-president-of-china', from: 'xi-jinping', to: 'china', title: 'President', at: ['¶4', '¶8', '¶37']},
  {id: 'gao-feng-spokesman', from: 'gao-feng', to: 'ministry-of-commerce', title: 'spokesman', at: ['¶19']},

  // Scholars and economists
  {id: 'chen-dingding-professor', from: 'chen-dingding', to: 'jinan-university',
   title: 'professor of international relations', at: ['¶10']},
  {id: 'kuijs-head-asia-economist', from: 'louis-kuijs', to: 'oxford-economics', title: 'head Asia economist',
   at: ['¶14']},
  {id: 'kuijs-at-world-bank', from: 'louis-kuijs', to: 'world-bank', ended: true, at: ['¶14'],
   note: 'Previously, in China; the article names no title.'},
  {id: 'kennedy-china-expert', from: 'scott-kennedy', to: 'center-for-strategic-and-international-studies',
   title: 'China expert', at: ['¶24']},
  {id: 'jue-wang-china-scholar', from: 'jue-wang', to: 'leiden-university', title: 'China scholar', at: ['¶31']},

  // Those who made the article. A credit names somebody without saying for whom or what: 0.5.
  {id: 'meyers-special-correspondent', from: 'meyers', to: 'the-times', title: 'special correspondent',
   at: ['¶32', '¶33'], attribution: 'INFERRED', confidence: 0.5,
   note: 'The closing credit does not say of what; the line before it is about The Times.'},
  {id: 'kemeng-fan-in-beijing-bureau', from: 'kemeng-fan', to: 'times-beijing-bureau', at: ['¶32']},
  {id: 'nicole-liu-in-beijing-bureau', from: 'nicole-liu', to: 'times-beijing-bureau', at: ['¶32']},
  {id: 'jae-c-hong-at-associated-press', from: 'jae-c-hong', to: 'associated-press', at: ['¶3'],
   attribution: 'INFERRED', confidence: 0.5, note: 'The credit sets the two names side by side.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:HOLDS_ROLE_IN {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

UNWIND [
  {id: 'navarro-advises-trump', from: 'peter-navarro', to: 'trump', title: 'trade advisor', at: ['¶6', '¶8']},
  {id: 'kudlow-advises-trump', from: 'larry-kudlow', to: 'trump', title: 'economic advisor', at: ['¶6', '¶8']},
  {id: 'trump-economic-advisors-advise-trump', from: 'trump-economic-advisors', to: 'trump', at: ['¶6']},
  {id: 'trump-advisers-advise-trump', from: 'trump-advisers', to: 'trump', at: ['¶20']},
  {id: 'liu-he-advises-xi', from: 'liu-he', to: 'xi-jinping', title: 'top economic advisor', at: ['¶8']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:ADVISES {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// The team of ¶8 is taken to be the advisors of ¶6, who travel to the same talks.
UNWIND [
  {id: 'mnuchin-in-trump-economic-advisors', from: 'steven-mnuchin', to: 'trump-economic-advisors', at: ['¶6', '¶8']},
  {id: 'lighthizer-in-trump-economic-advisors', from: 'robert-lighthizer', to: 'trump-economic-advisors', at: ['¶6', '¶8']},
  {id: 'ross-in-trump-economic-advisors', from: 'wilbur-ross', to: 'trump-economic-advisors', at: ['¶6', '¶8']},
  {id: 'navarro-in-trump-economic-advisors', from: 'peter-navarro', to: 'trump-economic-advisors', at: ['¶6', '¶8']},
  {id: 'kudlow-in-trump-economic-advisors', from: 'larry-kudlow', to: 'trump-economic-advisors', at: ['¶6', '¶8']},
  {id: 'liu-he-in-chinese-side', from: 'liu-he', to: 'chinese-side', modality: 'PROBABLE', hedge: 'presumably',
   at: ['¶8'], note: 'Nothing has been announced.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
