// Policies: a node for each measure that a side has taken, proposed, considers or is urged to take, and what it
// concerns. Who does what with it, at whom it aims and what it answers is in 56 and 57; who stands where on it, in
// 70 to 76.
//
// Measures that somebody only alleges or fears (forced disclosure of trade secrets, coming subsidies: ¶21) are not
// here but propositions in 72: an allegation must not become a fact.
UNWIND [
  // United States
  {slug: 'zte-export-ban', name: 'Ban on U.S. companies doing business with ZTE',
   phrase: 'the ban on U.S. companies doing business with ZTE', aliases: ['ZTE ban', 'ZTE sanction'],
   policyType: 'EXPORT_CONTROL', duration: 'P7Y', at: ['¶7', '¶12', '¶14'],
   description: 'Forbids U.S. companies to do business with ZTE for seven years.', concerns: ['us-companies']},
  // The article speaks of the U.S. sanctions that ZTE violated (¶11) and of those tied to Iran (¶12). It does not say
  // whether these are the same: a node each, not joined.
  {slug: 'us-sanctions', name: 'U.S. sanctions that ZTE violated', phrase: 'the sanctions at issue in the ZTE case',
   plural: true, policyType: 'SANCTIONS', at: ['¶11', '¶28'],
   description: 'Violated by shipments of telecom equipment to Iran and North Korea.'},
  {slug: 'us-sanctions-on-iran', name: 'U.S. sanctions tied to Iran', phrase: 'the sanctions tied to Iran',
   plural: true, policyType: 'SANCTIONS', at: ['¶12'],
   description: 'The Justice Department is said to explore whether Huawei violated them.'},
  {slug: 'zte-settlement', name: "ZTE's agreement to pay for violating U.S. sanctions",
   phrase: 'the payment for the violation of U.S. sanctions', policyType: 'SETTLEMENT',
   penaltyAmount: 1190000000.0, penaltyCurrency: 'USD', at: ['¶11'],
   description: 'ZTE agreed in the year before the article to pay $1.19 billion.', concerns: ['us-sanctions']},
  {slug: 'us-tariffs', name: 'U.S. tariffs on Chinese goods', plural: true, policyType: 'TARIFF',
   tradeValueAmount: 50000000000.0, tradeValueCurrency: 'USD', at: ['¶12'],
   description: 'Proposed tariffs on goods worth $50 billion.', 
   concerns: ['chinese-goods', 'aircraft-parts', 'medical-devices']},
  {slug: 'ip-investigation', name: "Investigation into China's intellectual property practices",
   phrase: "the investigation into China's intellectual property practices",
   policyType: 'INVESTIGATION', at: ['¶12'], description: 'Said by Commerce officials to be unrelated to the ZTE ban.',
   concerns: ['intellectual-property']},
  {slug: 'huawei-investigation', name: 'Inquiry into whether Huawei violated U.S. sanctions',
   phrase: 'the inquiry into whether Huawei violated U.S. sanctions',
   policyType: 'INVESTIGATION', at: ['¶12'], via: ['wsj-report-on-huawei'],
   description: 'The Justice Department is said to explore the question.',
   concerns: ['us-sanctions-on-iran']},
  {slug: 'cloud-investigation', name: 'Investigation into cloud computing practices',
   phrase: 'an investigation into cloud computing practices',
   policyType: 'INVESTIGATION', at: ['¶12'], description: 'Under consideration by the trade agency.',
   concerns: ['cloud-computing']},

  // China
  {slug: 'made-in-china-2025', name: 'Made in China 2025', policyType: 'INDUSTRIAL_STRATEGY', at: ['¶13'],
   description: 'Blueprint for an economy built on advanced manufacturing.',
   concerns: ['electric-cars', 'microchips', 'advanced-manufacturing']},
  {slug: 'xi-building-goals', name: 'Building aircraft carriers, high-speed trains and commercial planes at home',
   phrase: 'the building of aircraft carriers, high-speed trains and commercial planes at home',
   policyType: 'INDUSTRIAL_STRATEGY', at: ['¶16'], description: 'Goals of Xi, reinforced by state media.',
   concerns: ['aircraft-carriers', 'high-speed-trains', 'commercial-planes']},
  {slug: 'high-tech-support', name: 'Support for domestic high-tech industries',
   phrase: 'the backing of domestic high-tech industries', policyType: 'INDUSTRIAL_STRATEGY',
   at: ['¶18'], description: 'Stepped up by Chinese officials with the help of the ZTE ban.',
   concerns: ['high-tech-industries', 'semiconductors']},
  {slug: 'block-on-american-technology', name: "China's blocking of American technology",
   phrase: 'the block on American technology', policyType: 'MARKET_ACCESS',
   at: ['¶15'], description: 'Keeps out Facebook, Twitter and Google among others.',
   concerns: ['technology', 'united-states']},
  {slug: 'chinese-purchases', name: 'Chinese commitment to buy more U.S. products',
   phrase: 'a commitment to buy more U.S. products', policyType: 'NEGOTIATION',
   modality: 'PROBABLE', hedge: 'seems', at: ['¶25'], description: 'With which, Kennedy thinks, China hopes to resolve the dispute.',
   concerns: ['us-products', 'united-states']},
  {slug: 'investment-reform', name: "Modest improvement of China's investment environment",
   phrase: 'a modest improvement of the investment environment', policyType: 'NEGOTIATION',
   modality: 'PROBABLE', hedge: 'seems', at: ['¶25'], description: 'With which, Kennedy thinks, China hopes to resolve the dispute.',
   concerns: ['investment-environment', 'china']},
  // "Some concessions, such as …": the whole and its two named parts.
  {slug: 'chinese-concessions', name: 'Chinese concessions in the talks', phrase: 'concessions in the negotiations',
   plural: true, policyType: 'NEGOTIATION', modality: 'POSSIBLE',
   hedge: 'may', at: ['¶30'], description: 'May be offered by Chinese officials.'},
  {slug: 'easing-of-restrictions', name: 'Easing of Chinese restrictions', phrase: 'an easing of restrictions',
   policyType: 'MARKET_ACCESS', modality: 'POSSIBLE',
   hedge: 'may', at: ['¶30'],
   description: 'A concession that Chinese officials may offer; the article does not say which restrictions.'},
  {slug: 'further-market-opening', name: 'Further opening of Chinese markets',
   phrase: "a further opening of China's markets", policyType: 'MARKET_ACCESS',
   modality: 'POSSIBLE', hedge: 'may', at: ['¶30'],
   description: 'A concession that Chinese officials may offer.', concerns: ['market-opening', 'china']},
  // Xi's pledges in a headline below the article. The second may be the same opening as the one above; the text does
  // not say so.
  {slug: 'xi-tariff-cuts', name: 'Cuts of tariffs pledged by Xi', phrase: 'the cuts in tariffs', plural: true,
   policyType: 'TARIFF', at: ['¶37'],
   via: ['headline-on-xi-pledges'], description: 'Known from a headline only.', concerns: ['tariffs']},
  {slug: 'xi-market-opening', name: "Opening of China's markets pledged by Xi",
   phrase: "the opening of China's markets", policyType: 'MARKET_ACCESS', at: ['¶37'],
   via: ['headline-on-xi-pledges'], description: 'Known from a headline only.', concerns: ['market-opening', 'china']},

  // History. "The decade" in which the Internet was invented is not named.
  {slug: 'closing-of-universities', name: 'Closing of universities in China',
   phrase: 'the closing of universities in China', policyType: 'OTHER', at: ['¶27'],
   endedOn: '[..2018-04-29]', // it is past in the article, whose first possible day is 30 April
   description: 'Under Mao, in the decade in which the Internet was invented.', concerns: ['china']},

  // Neither government
  {slug: 'boycott-of-american-goods', name: 'Boycott of American goods', phrase: 'a boycott of American goods',
   policyType: 'OTHER', at: ['¶17'],
   via: ['social-media-posts-on-boycott'], description: 'Called for on social media.', concerns: ['american-goods']}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Policy, e += row {.*, at: null, via: null, concerns: null,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])}
WITH e, row
UNWIND row.concerns AS topic
OPTIONAL MATCH (t:Entity {slug: topic})
MERGE (e)-[r:CONCERNS {id: row.slug + '-concerns-' + topic}]->(t)
ON CREATE SET r += {citations: e.citations},
  r += CASE WHEN row.via IS NULL THEN {attribution: 'STATED', confidence: 1.0}
    ELSE {attribution: 'REPORTED', confidence: 0.8} END;
