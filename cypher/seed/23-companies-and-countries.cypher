// Companies, and the countries and territories that the article names. The codes of the latter are the standard's;
// a citation of it has the code as its place.

// Facebook and Twitter could be media; the article lists them with Google as technology, hence companies.
UNWIND [
  {slug: 'zte', name: 'ZTE', industry: 'telecom equipment', at: ['¶7', '¶11'],
   description: 'Second largest maker of telecom equipment in China.'},
  {slug: 'huawei', name: 'Huawei', at: ['¶12'], description: 'Larger rival of ZTE.'},
  {slug: 'qualcomm', name: 'Qualcomm', industry: 'microprocessors', at: ['¶7'],
   description: 'Maker of microprocessors that ZTE uses.'},
  {slug: 'google', name: 'Google', at: ['¶7', '¶15'],
   description: 'Company behind the Android operating system; blocked in China.'},
  {slug: 'facebook', name: 'Facebook', at: ['¶15'], description: 'American technology that China blocks.'},
  {slug: 'twitter', name: 'Twitter', at: ['¶15'], description: 'American technology that China blocks.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:Company,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};

UNWIND [
  {slug: 'united-states', name: 'United States', phrase: 'the United States', aliases: ['U.S.', 'America'],
   isoCode: 'US', at: ['¶7', '¶26'],
   description: 'One of the two sides of the dispute.'},
  {slug: 'china', name: 'China', isoCode: 'CN', at: ['¶6', '¶21', '¶26'],
   description: 'One of the two sides of the dispute; has the largest population in the world.'},
  {slug: 'iran', name: 'Iran', isoCode: 'IR', at: ['¶11', '¶12'], description: 'Received telecom equipment from ZTE.'},
  {slug: 'north-korea', name: 'North Korea', isoCode: 'KP', at: ['¶11'],
   description: 'Received telecom equipment from ZTE.'},
  {slug: 'hong-kong', name: 'Hong Kong', isoCode: 'HK', at: ['¶14'],
   description: 'Where the head Asia economist of Oxford Economics is.'},
  {slug: 'netherlands', name: 'Netherlands', phrase: 'the Netherlands', isoCode: 'NL', at: ['¶31'],
   description: 'Where Leiden University is.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:Country,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + ('iso-3166-1#' + row.isoCode)};

// What the standard is cited for: its code for each of them.
UNWIND ['united-states', 'china', 'iran', 'north-korea', 'hong-kong', 'netherlands'] AS slug
OPTIONAL MATCH (standard:Entity {slug: 'iso-3166-1'})
OPTIONAL MATCH (country:Entity {slug: slug})
MERGE (standard)-[r:CONCERNS {id: 'iso-3166-1-concerns-' + slug}]->(country)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0,
  citations: ['iso-3166-1#' + country.isoCode]};
