// Sources: the article that the first graph is coded from, and what the article in its turn cites.
//
// In all scripts of this folder `at` lists paragraphs of the article, counted over its non-empty lines, the headline
// being ¶1. They become citations: '¶12' is 'high-stakes-trip-to-china#¶12'. `via` adds the source that the article
// passes on. A claim is STATED with confidence 1.0 unless its row says otherwise. CODEBOOK.md has the rules.

// The article bears no date. It is not older than its photo of 30 April 2018 (¶2) and not younger than the day before
// "this Thursday" (¶8), which is 3 May. Its publisher is the newspaper that the closing credit calls The Times (¶32).
MERGE (e:Entity {slug: 'high-stakes-trip-to-china'})
ON CREATE SET e:Source, e += {
  name: 'On high-stakes trip to China, U.S. officials confront tech along with trade',
  description: 'Newspaper article before talks in Beijing: technology at the heart of the trade dispute with China.',
  publisher: 'The Times',
  publishedFrom: '2018-04-30',
  publishedTo: '2018-05-02',
  language: 'en',
  citations: ['high-stakes-trip-to-china#¶1', 'high-stakes-trip-to-china#¶2', 'high-stakes-trip-to-china#¶8',
    'high-stakes-trip-to-china#¶32']
};

// A published standard, for the codes of the countries and territories that the article names.
MERGE (e:Entity {slug: 'iso-3166-1'})
ON CREATE SET e:Source, e += {
  name: 'ISO 3166-1: codes for the representation of names of countries',
  description: 'The standard that gives countries and territories their two-letter codes.',
  publisher: 'ISO'
};

// What the article passes on. None has a date, but the images: "last week" is a week of April 2018 whichever day
// the article appeared. What Xi was quoted as saying (¶5) may have appeared with the images (¶4) or apart: two sources.
// The Senate hearing, the plea and what speakers told the reporter are events or plain quotations, not sources.
UNWIND [
  {slug: 'photo-of-mnuchin', at: ['¶2', '¶3'], name: 'Photograph of Mnuchin at the Milken Institute Global Conference',
   phrase: 'the photograph of Mnuchin',
   description: 'Shows the Treasury Secretary speaking in a discussion in Beverly Hills on 30 April 2018.',
   publisher: 'Associated Press'},
  {slug: 'state-media-images-of-xi', at: ['¶4'], name: 'Images of Xi at the Three Gorges Dam in Chinese state media',
   phrase: 'the images of Xi at the Three Gorges Dam', plural: true,
   description: 'Show Xi above the Yangtze River, looking at the dam through binoculars.',
   publisher: 'Chinese state media', publishedFrom: '2018-04', publishedTo: '2018-04'},
  {slug: 'official-outlets-quoting-xi', at: ['¶5'], name: "Official outlets' quotation of Xi on the Three Gorges Dam",
   phrase: 'the quotation of Xi on the Three Gorges Dam',
   description: 'Quote a remark of Xi on building the dam without outside help.', publisher: 'Chinese state media'},
  {slug: 'wsj-report-on-huawei', at: ['¶12'], name: 'Wall Street Journal report on Huawei and sanctions tied to Iran',
   phrase: 'the report on Huawei and sanctions tied to Iran',
   description: 'Says that the Justice Department is looking into Huawei.', publisher: 'Wall Street Journal'},
  {slug: 'state-media-articles-on-zte', at: ['¶16'], name: 'Articles of Chinese state media on the loss of ZTE',
   phrase: 'the articles on the loss of ZTE', plural: true,
   description: 'Countless articles, by which state media made a propaganda victory of that loss.', publisher: 'Chinese state media'},
  {slug: 'xinhua-piece-on-zte', at: ['¶16'], name: 'Xinhua News Agency on the ZTE incident',
   phrase: 'the piece on the ZTE incident',
   description: 'Calls the incident a technology war.', publisher: 'Xinhua News Agency'},
  {slug: 'social-media-posts-on-boycott', at: ['¶17'],
   name: 'Social media posts calling for a boycott of American goods',
   phrase: 'the calls for a boycott', plural: true,
   description: 'Posts by people whom the article does not name.'},
  {slug: 'zte-banner', at: ['¶17'], name: 'Banner offering free meals to ZTE employees',
   phrase: 'the offer of free meals to ZTE employees',
   description: 'Went viral; the article does not say who made it.'},
  {slug: 'internal-report-on-zte', at: ['¶18'], name: 'Internal government report on ZTE',
   phrase: 'the internal report on ZTE',
   description: 'Not meant for the public; it appeared on the news portal Sina for a time.'},
  {slug: 'trivium-report', at: ['¶28'], name: 'Report of Trivium China on the sanctions',
   phrase: 'the report on the U.S. sanctions',
   description: 'A recent report, says the article, which names its writer and no publisher.'},
  // The three headlines below the article. What else these pieces say, and who published them, is not in the text.
  {slug: 'headline-on-hanger-capital', at: ['¶35'],
   name: "A victim of its own industrial success, China's hanger capital is now just hanging on",
   description: 'Headline of another piece, set below the article.', language: 'en'},
  {slug: 'headline-on-made-in-china-2025', at: ['¶36'],
   name: "How 'Made in China 2025' became the real threat in a trade war",
   description: 'Headline of another piece, set below the article.', language: 'en'},
  {slug: 'headline-on-xi-pledges', at: ['¶37'],
   name: "Amid Trump's threats, Xi pledges to slash tariffs, open China's markets",
   description: 'Headline of another piece, set below the article.', language: 'en'}
] AS row
OPTIONAL MATCH (article:Entity {slug: 'high-stakes-trip-to-china'})
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Source,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]}
MERGE (e)-[:REPORTED_IN]->(article);
