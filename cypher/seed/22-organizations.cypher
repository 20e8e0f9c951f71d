// Media, universities, institutes and firms for research; then those whom the article names only together.

// The type follows from the article's words or the plain meaning of the name, else it is OTHER: the text does not
// say what the World Bank, Oxford Economics and the Milken Institute are.
UNWIND [
  {slug: 'the-times', name: 'The Times', organizationType: 'MEDIA', at: ['¶32'],
   description: 'Newspaper with a bureau in Beijing.'},
  {slug: 'times-beijing-bureau', name: "The Times' Beijing bureau", organizationType: 'MEDIA', at: ['¶32'],
   description: 'Bureau from which two people contributed to the article.'},
  {slug: 'associated-press', name: 'Associated Press', phrase: 'the Associated Press', organizationType: 'MEDIA',
   at: ['¶3'],
   description: 'Named in the credit of the photograph.'},
  {slug: 'wall-street-journal', name: 'Wall Street Journal', phrase: 'the Wall Street Journal',
   organizationType: 'MEDIA', at: ['¶12'],
   description: 'Reported on Huawei and the Justice Department.'},
  // Named as one by the article, which also calls them "official outlets": media, not a group of people.
  {slug: 'chinese-state-media', name: 'Chinese state media', plural: true, aliases: ['Official outlets'],
   organizationType: 'MEDIA',
   at: ['¶4', '¶5', '¶15', '¶16'], description: 'Rallied to the side of ZTE.'},
  {slug: 'xinhua-news-agency', name: 'Xinhua News Agency', organizationType: 'MEDIA', at: ['¶16'],
   description: 'Called the ZTE incident a technology war.'},
  {slug: 'sina', name: 'Sina', organizationType: 'MEDIA', at: ['¶18'],
   description: 'News portal on which an internal government report appeared for a time.'},
  {slug: 'jinan-university', name: 'Jinan University', organizationType: 'UNIVERSITY', at: ['¶10'],
   description: 'University in Guangzhou.'},
  {slug: 'leiden-university', name: 'Leiden University', organizationType: 'UNIVERSITY', at: ['¶31'],
   description: 'University in the Netherlands.'},
  {slug: 'center-for-strategic-and-international-studies', name: 'Center for Strategic and International Studies',
   phrase: 'the Center for Strategic and International Studies',
   organizationType: 'THINK_TANK', at: ['¶24'], description: 'Center in Washington with an expert on China.'},
  {slug: 'trivium-china', name: 'Trivium China', organizationType: 'RESEARCH_FIRM', at: ['¶28'],
   description: 'Research firm based in Beijing.'},
  {slug: 'oxford-economics', name: 'Oxford Economics', organizationType: 'OTHER', at: ['¶14'],
   description: 'Has a head economist for Asia in Hong Kong.'},
  {slug: 'world-bank', name: 'World Bank', phrase: 'the World Bank', organizationType: 'OTHER', at: ['¶14'],
   description: 'Former employer of Kuijs, in China.'},
  {slug: 'milken-institute', name: 'Milken Institute', phrase: 'the Milken Institute', organizationType: 'OTHER',
   at: ['¶2'],
   description: 'Gives its name to a conference in Beverly Hills.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:Organization,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};

// Officials of a named body ("Commerce officials", "White House officials") are that body. These have no such body.
UNWIND [
  // The team of ¶8 is taken up again from ¶6. "Trump's advisers" (¶20) may be the same or a wider circle, and the
  // article does not equate them: two.
  {slug: 'trump-economic-advisors', name: "Trump's economic advisors", plural: true, aliases: ['The team'],
   at: ['¶6', '¶8'],
   description: 'Travel to Beijing for talks.'},
  {slug: 'trump-advisers', name: "Trump's advisers", plural: true, at: ['¶20'],
   description: "See a threat to national security in China's drive for technology."},
  // "Officials" of ¶21, between Trump's advisers and Lighthizer, are read as the U.S. officials of ¶1 and ¶23.
  {slug: 'us-officials', name: 'U.S. officials', plural: true, at: ['¶1', '¶21', '¶23'],
   description: 'Accuse China, and do not agree on how to respond.'},
  // "Officials" of ¶26, who speak of the U.S. as the bully, are read as the Chinese officials of ¶18 and ¶30.
  {slug: 'chinese-officials', name: 'Chinese officials', plural: true, at: ['¶18', '¶26', '¶30'],
   description: 'Condemn among themselves how ZTE behaved, and use the ban in public.'},
  {slug: 'chinese-side', name: 'Chinese side in the talks', phrase: 'the Chinese side', at: ['¶8'],
   description: 'Who would lead it had not been announced.'},
  {slug: 'chinese-leaders', name: "China's leaders", plural: true, at: ['¶21'],
   description: 'Feared by U.S. officials to be about to subsidize key industries.'},
  {slug: 'us-companies', name: 'U.S. companies', plural: true, aliases: ['American companies'], at: ['¶7', '¶21'],
   description: 'Banned from doing business with ZTE.'},
  {slug: 'chinese-companies', name: 'Chinese companies', plural: true, at: ['¶14'],
   description: 'Described by Kuijs as vulnerable.'},
  {slug: 'zte-employees', name: 'ZTE employees', plural: true, at: ['¶17'],
   description: 'Were offered free meals on a banner.'},
  {slug: 'social-media-posters', name: 'Social media posters', phrase: 'social media posters', plural: true,
   at: ['¶17'],
   description: 'Called for a boycott of American goods.'},
  {slug: 'banner-makers', name: 'Makers of the ZTE banner', phrase: 'the makers of the ZTE banner', plural: true,
   at: ['¶17'],
   description: 'Unnamed; offered free meals to ZTE employees.'},
  {slug: 'analysts', name: 'Analysts', phrase: 'analysts', plural: true, at: ['¶29'],
   description: 'Unnamed; expect some progress in the talks.'},
  {slug: 'internet-researchers', name: 'Researchers in Silicon Valley', phrase: 'researchers in Silicon Valley',
   plural: true, at: ['¶27'],
   description: 'Invented the Internet.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:Organization, e.organizationType = 'GROUP',
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
