// Who takes part in which event. The talks lie ahead of the article: what it says of them is plan and expectation.
WITH '"This Thursday", counted from an article of 30 April to 2 May 2018.' AS thursday
UNWIND [
  // The trip and the talks
  {id: 'trump-economic-advisors-on-us-trip', from: 'trump-economic-advisors', to: 'us-trip-to-china',
   validFrom: '[2018-04-29..2018-05-03]', at: ['¶6'], note: '"This week", and by the talks on Thursday.'},
  {id: 'us-officials-on-us-trip', from: 'us-officials', to: 'us-trip-to-china',
   validFrom: '[2018-04-29..2018-05-03]', at: ['¶1', '¶6'], note: '"This week", and by the talks on Thursday.'},
  // "Both sides" of ¶29 are the two countries; teams and their members are named besides (¶6, ¶8). That the Chinese
  // government negotiates, only a scholar says who is quoted (¶31).
  {id: 'united-states-in-beijing-talks', from: 'united-states', to: 'beijing-talks', role: 'a party',
   validFrom: '2018-05-03', at: ['¶8', '¶29'],
   note: thursday},
  {id: 'china-in-beijing-talks', from: 'china', to: 'beijing-talks', role: 'a party', validFrom: '2018-05-03',
   at: ['¶8', '¶29'],
   note: thursday},
  {id: 'trump-economic-advisors-in-beijing-talks', from: 'trump-economic-advisors', to: 'beijing-talks',
   role: 'the U.S. team', validFrom: '2018-05-03', at: ['¶6', '¶8'],
   note: thursday},
  {id: 'mnuchin-in-beijing-talks', from: 'steven-mnuchin', to: 'beijing-talks', role: 'a member of the U.S. team',
   validFrom: '2018-05-03', at: ['¶8'],
   note: thursday},
  {id: 'lighthizer-in-beijing-talks', from: 'robert-lighthizer', to: 'beijing-talks', role: 'a member of the U.S. team',
   validFrom: '2018-05-03', at: ['¶8'],
   note: thursday},
  {id: 'ross-in-beijing-talks', from: 'wilbur-ross', to: 'beijing-talks', role: 'a member of the U.S. team',
   validFrom: '2018-05-03', at: ['¶8'],
   note: thursday},
  {id: 'navarro-in-beijing-talks', from: 'peter-navarro', to: 'beijing-talks', role: 'a member of the U.S. team',
   validFrom: '2018-05-03', at: ['¶8'],
   note: thursday},
  {id: 'kudlow-in-beijing-talks', from: 'larry-kudlow', to: 'beijing-talks', role: 'a member of the U.S. team',
   validFrom: '2018-05-03', at: ['¶8'],
   note: thursday},
  {id: 'chinese-side-in-beijing-talks', from: 'chinese-side', to: 'beijing-talks',
   validFrom: '2018-05-03', at: ['¶8'], note: 'Its leader has not been announced. ' + thursday},
  {id: 'liu-he-in-beijing-talks', from: 'liu-he', to: 'beijing-talks', role: 'a member of the Chinese side',
   validFrom: '2018-05-03', modality: 'PROBABLE', hedge: 'presumably', at: ['¶8'],
   note: 'Nothing has been announced. ' + thursday},
  {id: 'liu-he-on-visit-to-white-house', from: 'liu-he', to: 'liu-he-visit-to-white-house',
   validFrom: '2018-03', at: ['¶8'], note: '"In March", counted from an article of 2018.'},

  // Speakers and hearers
  {id: 'mnuchin-in-milken-discussion', from: 'steven-mnuchin', to: 'milken-discussion', role: 'speaker',
   validFrom: '2018-04-30', at: ['¶2']},
  {id: 'milken-institute-in-milken-conference', from: 'milken-institute', to: 'milken-conference', role: 'host',
   at: ['¶2'], attribution: 'INFERRED', confidence: 0.3, note: 'The conference bears its name; no more is said.'},
  {id: 'xi-on-visit-to-three-gorges-dam', from: 'xi-jinping', to: 'xi-visit-to-three-gorges-dam',
   at: ['¶4'], via: ['state-media-images-of-xi'], attribution: 'REPORTED', confidence: 0.8},
  {id: 'xi-in-remark-on-outside-help', from: 'xi-jinping', to: 'xi-remark-on-outside-help', role: 'speaker',
   at: ['¶5'], via: ['official-outlets-quoting-xi'], attribution: 'REPORTED', confidence: 0.8},
  {id: 'gao-feng-in-remarks', from: 'gao-feng', to: 'gao-feng-remarks', role: 'speaker', at: ['¶19'],
   note: '"Recently": no day.'},
  {id: 'lighthizer-in-testimony', from: 'robert-lighthizer', to: 'lighthizer-testimony', role: 'witness',
   validFrom: '2018-03', at: ['¶22'], note: '"In March", counted from an article of 2018.'},
  {id: 'senate-committee-in-lighthizer-testimony', from: 'senate-committee', to: 'lighthizer-testimony', role: 'host',
   validFrom: '2018-03', at: ['¶22'], note: '"In March", counted from an article of 2018.'},

  // The ZTE case
  {id: 'zte-in-zte-case', from: 'zte', to: 'zte-case', at: ['¶9', '¶11']},
  {id: 'us-government-in-zte-case', from: 'us-government', to: 'zte-case', at: ['¶11']},
  {id: 'zte-in-zte-violation', from: 'zte', to: 'zte-violation', at: ['¶11']},
  {id: 'zte-in-zte-guilty-plea', from: 'zte', to: 'zte-guilty-plea', role: 'the accused', at: ['¶15']},
  {id: 'chinese-state-media-in-campaign', from: 'chinese-state-media', to: 'state-media-campaign', at: ['¶15', '¶16']},
  {id: 'xinhua-in-campaign', from: 'xinhua-news-agency', to: 'state-media-campaign', at: ['¶16'],
   via: ['xinhua-piece-on-zte'], attribution: 'INFERRED', confidence: 0.3,
   note: 'Quoted as an instance of what state media wrote.'},
  {id: 'sina-in-internal-report-on-sina', from: 'sina', to: 'internal-report-on-sina', role: 'the portal', at: ['¶18']},

  // Others
  {id: 'trump-in-threats', from: 'trump', to: 'trump-threats', at: ['¶37'], via: ['headline-on-xi-pledges'],
   attribution: 'REPORTED', confidence: 0.8},
  {id: 'researchers-in-invention-of-the-internet', from: 'internet-researchers', to: 'invention-of-the-internet',
   at: ['¶27']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:PARTICIPATES_IN {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
