// Topics: what policies, events and propositions are about, where it is not an actor, a policy or an event.
// One topic for one word of the article: semiconductors (¶18) and microchips (¶13) may mean the same, but the
// article does not say so. "China's technology" is technology, and concerns China as well; goods are no subject
// without a country.
UNWIND [
  // Trade
  {slug: 'trade', name: 'Trade', phrase: 'trade', at: ['¶1']},
  {slug: 'trade-dispute', name: 'Trade dispute between the United States and China',
   phrase: 'the trade dispute between the United States and China',
   aliases: ['Trade tensions', 'The dispute'], at: ['¶6', '¶11', '¶25']},
  {slug: 'trade-war', name: 'Trade war', phrase: 'a trade war', at: ['¶9', '¶36']},
  {slug: 'trade-practices', name: 'Trade practices', phrase: 'trade practices', plural: true, at: ['¶26']},
  {slug: 'chinese-goods', name: 'Chinese goods', plural: true, at: ['¶12']},
  {slug: 'american-goods', name: 'American goods', plural: true, at: ['¶17']},
  {slug: 'us-products', name: 'U.S. products', plural: true, at: ['¶25']},
  {slug: 'tariffs', name: 'Tariffs', phrase: 'tariffs', plural: true, at: ['¶37']},
  {slug: 'investment-environment', name: 'Investment environment', phrase: 'the investment environment', at: ['¶25']},
  {slug: 'market-opening', name: 'Opening of markets', phrase: 'the opening of markets', at: ['¶30', '¶37']},

  // Technology
  {slug: 'technology', name: 'Technology', phrase: 'technology', aliases: ['Tech'],
   at: ['¶1', '¶6', '¶9', '¶12', '¶15', '¶30', '¶31']},
  {slug: 'self-reliance', name: 'Self-reliance', phrase: 'self-reliance', at: ['¶5', '¶6']},
  {slug: 'cutting-edge-industries', name: 'Cutting-edge industries', phrase: 'cutting-edge industries', plural: true,
   at: ['¶6']},
  {slug: 'next-generation-technologies', name: 'Next-generation technologies', phrase: 'next-generation technologies',
   plural: true, at: ['¶20']},
  {slug: 'technology-standards', name: 'Standards for technologies', phrase: 'standards for technologies',
   plural: true, at: ['¶20']},
  {slug: 'key-industries', name: 'Key industries', phrase: 'key industries', plural: true, at: ['¶21']},
  {slug: 'crucial-sectors', name: 'Crucial sectors', phrase: 'crucial sectors', plural: true, at: ['¶21']},
  {slug: 'high-tech-industries', name: 'High-tech industries', phrase: 'high-tech industries', plural: true,
   at: ['¶18']},
  {slug: 'semiconductors', name: 'Semiconductors', phrase: 'semiconductors', plural: true, at: ['¶18']},
  {slug: 'advanced-manufacturing', name: 'Advanced manufacturing', phrase: 'advanced manufacturing', at: ['¶13']},
  {slug: 'electric-cars', name: 'Electric cars', phrase: 'electric cars', plural: true, at: ['¶13']},
  {slug: 'microchips', name: 'Microchips', phrase: 'microchips', plural: true, at: ['¶13']},
  {slug: 'telecom-equipment', name: 'Telecom equipment', phrase: 'telecom equipment', at: ['¶7', '¶11']},
  {slug: 'cloud-computing', name: 'Cloud computing', phrase: 'cloud computing', at: ['¶12']},
  {slug: 'intellectual-property', name: 'Intellectual property', phrase: 'intellectual property', at: ['¶12']},
  {slug: 'trade-secrets', name: 'Trade secrets', phrase: 'trade secrets', plural: true, at: ['¶21']},
  {slug: 'national-security', name: 'National security', phrase: 'national security', at: ['¶20']},
  {slug: 'subsidies', name: 'Subsidies', phrase: 'subsidies', plural: true, at: ['¶21']},

  // Goods and works
  {slug: 'aircraft-parts', name: 'Aircraft parts', phrase: 'aircraft parts', plural: true, at: ['¶12']},
  {slug: 'medical-devices', name: 'Medical devices', phrase: 'medical devices', plural: true, at: ['¶12']},
  {slug: 'aircraft-carriers', name: 'Aircraft carriers', phrase: 'aircraft carriers', plural: true, at: ['¶16']},
  {slug: 'high-speed-trains', name: 'High-speed trains', phrase: 'high-speed trains', plural: true, at: ['¶16']},
  {slug: 'commercial-planes', name: 'Commercial planes', phrase: 'commercial planes', plural: true, at: ['¶16']},
  {slug: 'hangers', name: 'Hangers', phrase: 'hangers', plural: true, at: ['¶35'],
   description: 'Of which a place in China is called the capital.'},
  {slug: 'internet', name: 'Internet', phrase: 'the Internet', at: ['¶27']},
  {slug: 'universities', name: 'Universities', phrase: 'universities', plural: true, at: ['¶27']}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Topic,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};

// Only where the article itself says so: "X, Y and other Z", "Z like X", "Z such as X"; and only what is so whatever
// text is read: "Chinese goods such as aircraft parts" does not make all aircraft parts Chinese.
UNWIND [
  {id: 'electric-cars-within-advanced-manufacturing', from: 'electric-cars', to: 'advanced-manufacturing', at: ['¶13']},
  {id: 'microchips-within-advanced-manufacturing', from: 'microchips', to: 'advanced-manufacturing', at: ['¶13']},
  {id: 'semiconductors-within-high-tech-industries', from: 'semiconductors', to: 'high-tech-industries', at: ['¶18']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:HAS_BROADER {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
