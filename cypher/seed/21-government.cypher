// Governments and their bodies. All are national ones. How they belong together is in 52-belonging.cypher.
UNWIND [
  // United States. The article speaks of the government, of the administration and of the White House; each is kept
  // as it is called. The "trade agency" (¶12) has no other name in the text.
  {slug: 'us-government', name: 'U.S. government', phrase: 'the U.S. government', at: ['¶11'],
   description: 'The government with which ZTE ran into trouble before the trade dispute.'},
  {slug: 'trump-administration', name: 'Trump administration', phrase: 'the Trump administration', at: ['¶7', '¶12'],
   description: 'Decided the ban against ZTE and proposed tariffs on Chinese goods.'},
  {slug: 'white-house', name: 'White House', phrase: 'the White House', at: ['¶6', '¶8'],
   description: "Its officials charge China with reaching for control of tomorrow's industries."},
  {slug: 'treasury', name: 'Treasury', phrase: 'the Treasury', at: ['¶2', '¶8'],
   description: 'The body whose Secretary is Mnuchin.'},
  {slug: 'commerce-department', name: 'Commerce Department', phrase: 'the Commerce Department',
   at: ['¶8', '¶11', '¶12'],
   description: 'Accuses ZTE of having misled authorities.'},
  {slug: 'justice-department', name: 'Justice Department', phrase: 'the Justice Department', at: ['¶12'],
   description: 'Is said to look into whether Huawei broke U.S. sanctions.'},
  {slug: 'trade-agency', name: 'Trade agency', phrase: 'the trade agency', at: ['¶12'],
   description: 'Considers an investigation into cloud computing practices.'},
  {slug: 'senate', name: 'Senate', phrase: 'the Senate', at: ['¶22'],
   description: 'The body of whose committees one heard Lighthizer.'},
  {slug: 'senate-committee', name: 'Senate committee', phrase: 'a Senate committee', at: ['¶22'],
   description: 'Heard Lighthizer in March; the article does not say which committee it is.'},

  // China. "Beijing" in ¶8, which has not announced a name, is the government; elsewhere it is the city.
  {slug: 'chinese-government', name: 'Chinese government', phrase: 'the Chinese government', aliases: ['Beijing'],
   at: ['¶8', '¶31'],
   description: 'Had not announced who would lead its side in the talks.'},
  {slug: 'ministry-of-commerce', name: 'Ministry of Commerce', phrase: 'the Ministry of Commerce', at: ['¶19'],
   description: 'Warned America through its spokesman.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:GovernmentBody, e.level = 'NATIONAL',
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
