// Events, and what they concern. Who takes part is in 58-taking-part.cypher.
//
// Dates are as precise as the article carries them, counted from its own day (30 April to 2 May 2018): "in March" is
// 2018-03, "this Thursday" 2018-05-03, "this week" a window: from Sunday, 29 April, to the talks, which are a part of
// the trip. "Recently" gives none.
UNWIND [
  // The trip and the talks. The article speaks of both as one; the talks are a part of the trip.
  {slug: 'us-trip-to-china', name: 'Trip of U.S. officials to China', phrase: 'the American trip to China',
   eventType: 'VISIT',
   startedOn: '[2018-04-29..2018-05-03]', place: 'Beijing',
   at: ['¶1', '¶6'], description: "Trump's economic advisors travel to Beijing in the week of the article.",
   concerns: ['trade', 'technology', 'china']},
  {slug: 'beijing-talks', name: 'Talks between the United States and China in Beijing', phrase: 'the talks in Beijing',
   plural: true, eventType: 'TALKS',
   startedOn: '2018-05-03', place: 'Beijing', at: ['¶6', '¶8', '¶29', '¶30'],
   description: 'Were to begin on the Thursday after the article. Who leads the Chinese side had not been announced.',
   concerns: ['technology', 'trade-dispute']},
  {slug: 'liu-he-visit-to-white-house', name: 'Visit of Liu He to the White House',
   phrase: 'the visit to the White House', eventType: 'VISIT',
   startedOn: '2018-03', place: 'White House', at: ['¶8'], description: 'In March, says the article.',
   concerns: ['white-house']},

  // The conference of the photograph
  {slug: 'milken-conference', name: 'Milken Institute Global Conference',
   phrase: 'the Milken Institute Global Conference', eventType: 'OTHER', place: 'Beverly Hills',
   at: ['¶2'], description: 'Was going on on 30 April 2018; the article does not say from when to when.'},
  {slug: 'milken-discussion', name: 'Discussion with Mnuchin at the Milken Institute Global Conference',
   phrase: 'the discussion in Beverly Hills',
   eventType: 'SPEECH', startedOn: '2018-04-30', place: 'Beverly Hills', at: ['¶2'],
   description: 'Where the Treasury Secretary was photographed, speaking.'},

  // Xi at the dam. The images are of "last week" (¶4); neither the visit nor the remark has a date of its own, and
  // the article does not say that he made the remark there: two events.
  {slug: 'xi-visit-to-three-gorges-dam', name: 'Visit of Xi to the Three Gorges Dam',
   phrase: 'the visit to the Three Gorges Dam', eventType: 'VISIT',
   place: 'Three Gorges Dam, Yangtze River', at: ['¶4'],
   description: 'Images of it filled Chinese state media in the week before the article.'},
  {slug: 'xi-remark-on-outside-help', name: 'Remark of Xi on outside help', phrase: 'the remark on outside help',
   eventType: 'SPEECH', at: ['¶5', '¶6', '¶7'],
   description: 'Xi asks his listeners to imagine that China had relied on others to build the Three Gorges Dam.',
   concerns: ['self-reliance']},

  // The ZTE case. "The initial violation" (¶15) is what the plea, the payment and, so it seems, the ban are about.
  {slug: 'zte-case', name: 'ZTE case', phrase: 'the ZTE case', aliases: ["ZTE's run-in with the U.S. government"],
   eventType: 'OTHER',
   at: ['¶9', '¶11'], description: 'Started before the trade dispute.'},
  {slug: 'zte-violation', name: 'Shipments of telecom equipment by ZTE to Iran and North Korea',
   phrase: 'the shipments of telecom equipment to Iran and North Korea', plural: true, eventType: 'OTHER',
   at: ['¶11', '¶15'], description: 'A violation of U.S. sanctions.',
   concerns: ['us-sanctions', 'iran', 'north-korea', 'telecom-equipment']},
  {slug: 'zte-guilty-plea', name: 'Guilty plea of ZTE', phrase: 'the guilty plea', eventType: 'PLEA', at: ['¶15'],
   description: 'ZTE admitted its guilt in the initial violation.', concerns: ['zte-violation']},
  {slug: 'state-media-campaign', name: 'Campaign of state media for ZTE', phrase: 'the media campaign for ZTE',
   eventType: 'CAMPAIGN', at: ['¶15', '¶16'],
   description: 'Countless articles, in which the plea of ZTE is hardly mentioned.',
   concerns: ['zte', 'zte-export-ban']},
  {slug: 'internal-report-on-sina', name: 'Publication of an internal report on ZTE on Sina',
   phrase: 'the temporary publication of a government report', eventType: 'PUBLICATION',
   place: 'Sina', at: ['¶18'], description: 'It could be read there for a time only.',
   concerns: ['internal-report-on-zte']},
  {slug: 'gao-feng-remarks', name: 'Remarks of Gao Feng to reporters',
   phrase: 'the remarks of the Ministry of Commerce to reporters', plural: true, eventType: 'SPEECH', at: ['¶19'],
   description: 'A warning to America, voiced recently.', concerns: ['united-states']},

  {slug: 'lighthizer-testimony', name: 'Testimony of Lighthizer before a Senate committee',
   phrase: 'the hearing of the Trade Representative', eventType: 'TESTIMONY',
   startedOn: '2018-03', place: 'Senate', at: ['¶22'], description: 'In March, says the article.',
   concerns: ['china']},
  {slug: 'trump-threats', name: "Trump's threats", phrase: 'the threats amid which Xi made pledges', plural: true,
   eventType: 'OTHER', at: ['¶37'], via: ['headline-on-xi-pledges'],
   description: 'Amid which Xi made his pledges. Known from a headline only, which does not say what was threatened.'},

  // History. What Mao did in the same decade, which is not named, is a measure: in 40.
  {slug: 'invention-of-the-internet', name: 'Invention of the Internet', phrase: 'the invention of the Internet',
   eventType: 'OTHER', place: 'Silicon Valley',
   at: ['¶27'], description: 'By researchers, in the decade in which universities were closed in China.',
   concerns: ['internet']}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Event, e += row {.*, at: null, via: null, concerns: null,
  citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])}
WITH e, row
UNWIND row.concerns AS topic
OPTIONAL MATCH (t:Entity {slug: topic})
MERGE (e)-[r:CONCERNS {id: row.slug + '-concerns-' + topic}]->(t)
ON CREATE SET r += {citations: e.citations},
  r += CASE WHEN row.via IS NULL THEN {attribution: 'STATED', confidence: 1.0}
    ELSE {attribution: 'REPORTED', confidence: 0.8} END;
