// What bears on what: who affirms or wants the first is thereby for the second, or against it. Each is the coder's
// inference, from the paragraphs that it cites. Only what values or prescribes bears on something: that the ban hits ZTE,
// or has woken China up, does not, nor does what somebody is accused of having done.
UNWIND [
  // Made in China 2025. Nobody in the article says in so many words that they are for or against it; China is
  // told to carry it out (56).
  {from: 'china-should-rely-on-itself', to: 'made-in-china-2025', polarity: 'FOR', at: ['¶6', '¶13', '¶14'],
   confidence: 0.5, note: 'The blueprint is what China is to build such an economy by, and the ban made it press on.'},
  {from: 'china-should-develop-technologies', to: 'made-in-china-2025', polarity: 'FOR', at: ['¶13', '¶20'],
   confidence: 0.5, note: 'The blueprint is for electric cars, microchips and other advanced manufacturing.'},
  {from: 'china-should-set-standards', to: 'made-in-china-2025', polarity: 'FOR', at: ['¶13', '¶20'],
   confidence: 0.3, note: 'Standards are named beside the technologies, and not in the words on the blueprint.'},
  {from: 'xi-building-goals', to: 'made-in-china-2025', polarity: 'FOR', at: ['¶13', '¶16'],
   confidence: 0.3, note: 'The goals are of the same sort; the article does not count them to the blueprint.'},
  {from: 'high-tech-support', to: 'made-in-china-2025', polarity: 'FOR', at: ['¶13', '¶18'],
   confidence: 0.3, note: 'Semiconductors are named here and microchips there.'},
  {from: 'chinese-drive-threatens-security', to: 'made-in-china-2025', polarity: 'AGAINST', at: ['¶13', '¶20'],
   confidence: 0.5, note: 'The drive is for what the blueprint is for; the advisers do not name it.'},
  {from: 'chinese-dominance-is-bad-for-america', to: 'made-in-china-2025', polarity: 'AGAINST', at: ['¶13', '¶21', '¶22'],
   confidence: 0.3, note: '"These things" are not named; the blueprint is for industries of that sort.'},
  {from: 'made-in-china-2025-is-real-threat', to: 'made-in-china-2025', polarity: 'AGAINST', at: ['¶36'],
   confidence: 0.5, via: ['headline-on-made-in-china-2025'], note: 'A threat is something bad; only a headline says so.'},

  // Other measures of China
  {from: 'china-should-rely-on-itself', to: 'xi-building-goals', polarity: 'FOR', at: ['¶5', '¶16'],
   confidence: 0.5, note: 'What is built at home needs no outside help.'},
  {from: 'china-should-develop-technologies', to: 'high-tech-support', polarity: 'FOR', at: ['¶18', '¶20'],
   confidence: 0.5, note: 'The response to the ban, of which the support is a part, is said to show this aim.'},
  {from: 'xi-market-opening', to: 'further-market-opening', polarity: 'FOR', at: ['¶30', '¶37'],
   confidence: 0.3, via: ['headline-on-xi-pledges'], note: 'They may be one opening; the article does not say so.'},

  // The ban. Its makers speak on it only to deny what others say of it; they have imposed it (56).
  {from: 'united-states-is-protectionist', to: 'zte-export-ban', polarity: 'AGAINST', at: ['¶15', '¶16'],
   confidence: 0.5, via: ['state-media-articles-on-zte'], note: 'Declared in answer to the ban.'},
  {from: 'united-states-is-the-bully', to: 'zte-export-ban', polarity: 'AGAINST', at: ['¶26'],
   confidence: 0.3, note: 'Which measures make it one, the officials do not say.'},
  {from: 'boycott-of-american-goods', to: 'zte-export-ban', polarity: 'AGAINST', at: ['¶16', '¶17'],
   confidence: 0.3, via: ['social-media-posts-on-boycott'], note: 'Told among the reactions to the ban.'},

  // The tariffs. No Chinese word on them is in the article.
  {from: 'united-states-is-protectionist', to: 'us-tariffs', polarity: 'AGAINST', at: ['¶12', '¶16'],
   confidence: 0.3, via: ['state-media-articles-on-zte'], note: 'Said in answer to the ban; tariffs are what protects.'},
  {from: 'united-states-is-the-bully', to: 'us-tariffs', polarity: 'AGAINST', at: ['¶12', '¶26'],
   confidence: 0.3, note: 'Which measures make it one, the officials do not say.'},

  // The United States: blame. A boycott of its goods hits it, and free meals are a treat for the people of ZTE, but a
  // measure or a treat is neither praise nor blame.
  {from: 'united-states-is-protectionist', to: 'united-states', polarity: 'AGAINST', at: ['¶16'],
   confidence: 0.5, via: ['state-media-articles-on-zte'], note: 'A reproach.'},
  {from: 'united-states-is-the-bully', to: 'united-states', polarity: 'AGAINST', at: ['¶26'],
   confidence: 0.5, note: 'A reproach.'},
  {from: 'us-call-for-fairness-is-hypocritical', to: 'united-states', polarity: 'AGAINST', at: ['¶26'],
   confidence: 0.5, note: 'A reproach.'},

  // Propositions that cannot both be so. Both may be wrong: who denies one need not affirm the other.
  {from: 'dispute-is-about-rule-breaking', to: 'dispute-is-competition', polarity: 'AGAINST', at: ['¶10'],
   confidence: 0.5, note: '"It isn\'t about" the one, "it\'s really about" the other.'},
  {from: 'dispute-is-competition', to: 'dispute-is-about-rule-breaking', polarity: 'AGAINST', at: ['¶10'],
   confidence: 0.5, note: '"It isn\'t about" the one, "it\'s really about" the other.'},
  {from: 'china-is-merely-catching-up', to: 'china-seeks-control-of-industries', polarity: 'AGAINST', at: ['¶6', '¶27'],
   confidence: 0.3, note: 'Who merely catches up does not reach for control; the article sets them far apart.'},
  {from: 'china-seeks-control-of-industries', to: 'china-is-merely-catching-up', polarity: 'AGAINST', at: ['¶6', '¶27'],
   confidence: 0.3, note: 'Who reaches for control does not merely catch up; the article sets them far apart.'},
  {from: 'chinese-drive-threatens-security', to: 'china-should-develop-technologies', polarity: 'AGAINST', at: ['¶20'],
   confidence: 0.5, note: 'The advisers see a threat in this aim.'},
  {from: 'chinese-drive-threatens-security', to: 'china-should-set-standards', polarity: 'AGAINST', at: ['¶20'],
   confidence: 0.5, note: 'The advisers see a threat in this aim.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:BEARS_ON {id: row.from + '-bears-on-' + row.to}]->(b)
ON CREATE SET r += {attribution: 'INFERRED'},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
