// What belongs to what, and who is based where.

UNWIND [
  // Bodies of the United States. Stated where the body or its people are called by the country's name.
  {id: 'us-government-of-united-states', from: 'us-government', to: 'united-states', at: ['¶11']},
  {id: 'trump-administration-in-us-government', from: 'trump-administration', to: 'us-government', at: ['¶7', '¶12'],
   note: 'The tariffs that the article counts among its aims are called U.S. tariffs.'},
  {id: 'treasury-in-us-government', from: 'treasury', to: 'us-government', at: ['¶1', '¶8'],
   note: 'Its Secretary is one of the U.S. officials on the trip.'},
  {id: 'commerce-department-in-us-government', from: 'commerce-department', to: 'us-government', at: ['¶1', '¶8', '¶11'],
   note: 'Its Secretary is one of the U.S. officials on the trip.'},
  {id: 'white-house-in-us-government', from: 'white-house', to: 'us-government', at: ['¶6'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Named as the other side to China.'},
  {id: 'justice-department-in-us-government', from: 'justice-department', to: 'us-government', at: ['¶12'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Explores whether U.S. sanctions were violated.'},
  {id: 'trade-agency-in-us-government', from: 'trade-agency', to: 'us-government', at: ['¶12'],
   attribution: 'INFERRED', confidence: 0.3, note: "Named among those who deal with China's technology ambitions."},
  {id: 'senate-in-us-government', from: 'senate', to: 'us-government', at: ['¶22'],
   attribution: 'INFERRED', confidence: 0.3, note: 'The Trade Representative speaks there of what is bad for America.'},
  {id: 'senate-committee-in-senate', from: 'senate-committee', to: 'senate', at: ['¶22']},
  {id: 'us-officials-in-us-government', from: 'us-officials', to: 'us-government', at: ['¶1', '¶23']},
  {id: 'trump-advisers-in-us-government', from: 'trump-advisers', to: 'us-government', at: ['¶20'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Advisers of the President; the article does not call them officials.'},
  {id: 'trump-economic-advisors-in-us-government', from: 'trump-economic-advisors', to: 'us-government',
   at: ['¶1', '¶6']},

  // Bodies of China
  {id: 'chinese-government-of-china', from: 'chinese-government', to: 'china', at: ['¶31']},
  {id: 'ministry-of-commerce-in-chinese-government', from: 'ministry-of-commerce', to: 'chinese-government',
   at: ['¶19', '¶20'], attribution: 'INFERRED', confidence: 0.3,
   note: 'Not called Chinese; but it warns America, and what follows is about what China wants.'},
  {id: 'chinese-officials-in-chinese-government', from: 'chinese-officials', to: 'chinese-government', at: ['¶18', '¶30']},
  {id: 'chinese-side-in-chinese-government', from: 'chinese-side', to: 'chinese-government', at: ['¶8', '¶31']},
  {id: 'chinese-leaders-in-chinese-government', from: 'chinese-leaders', to: 'chinese-government', at: ['¶21']},
  {id: 'chinese-state-media-of-china', from: 'chinese-state-media', to: 'china', at: ['¶4', '¶5'],
   note: 'By their name.'},

  // Others
  {id: 'xinhua-in-chinese-state-media', from: 'xinhua-news-agency', to: 'chinese-state-media', at: ['¶16'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Quoted as an instance of what state media wrote.'},
  {id: 'beijing-bureau-of-the-times', from: 'times-beijing-bureau', to: 'the-times', at: ['¶32']},
  {id: 'zte-employees-of-zte', from: 'zte-employees', to: 'zte', at: ['¶17']},

  // Measures and events
  {id: 'zte-violation-in-zte-case', from: 'zte-violation', to: 'zte-case', at: ['¶11']},
  {id: 'zte-guilty-plea-in-zte-case', from: 'zte-guilty-plea', to: 'zte-case', at: ['¶11', '¶15']},
  {id: 'zte-settlement-in-zte-case', from: 'zte-settlement', to: 'zte-case', at: ['¶11']},
  {id: 'zte-export-ban-in-zte-case', from: 'zte-export-ban', to: 'zte-case', at: ['¶7', '¶9', '¶11']},
  {id: 'beijing-talks-in-us-trip', from: 'beijing-talks', to: 'us-trip-to-china', at: ['¶1', '¶6', '¶8']},
  {id: 'milken-discussion-in-milken-conference', from: 'milken-discussion', to: 'milken-conference', at: ['¶2']},
  {id: 'concessions-in-beijing-talks', from: 'chinese-concessions', to: 'beijing-talks', at: ['¶29', '¶30'],
   modality: 'POSSIBLE', hedge: 'may'},
  {id: 'easing-of-restrictions-in-concessions', from: 'easing-of-restrictions', to: 'chinese-concessions', at: ['¶30']},
  {id: 'market-opening-in-concessions', from: 'further-market-opening', to: 'chinese-concessions', at: ['¶30']}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};

// Where the article names a city only, its country is the coder's: INFERRED, 0.3.
UNWIND [
  {id: 'zte-based-in-china', from: 'zte', to: 'china', city: 'Shenzhen', at: ['¶7', '¶11'],
   note: "The city is named in ¶11; that ZTE is one of China's makers, in ¶7."},
  {id: 'huawei-based-in-china', from: 'huawei', to: 'china', at: ['¶12'], attribution: 'INFERRED', confidence: 0.3,
   note: "Not called Chinese, but named where the article speaks of China's technology ambitions."},
  {id: 'qualcomm-based-in-united-states', from: 'qualcomm', to: 'united-states', at: ['¶7'],
   attribution: 'INFERRED', confidence: 0.3,
   note: 'Not called American, but a ban on U.S. companies is said to cripple ZTE because it uses what Qualcomm makes.'},
  {id: 'google-based-in-united-states', from: 'google', to: 'united-states', at: ['¶15'],
   note: 'Called American technology.'},
  {id: 'facebook-based-in-united-states', from: 'facebook', to: 'united-states', at: ['¶15'],
   note: 'Called American technology.'},
  {id: 'twitter-based-in-united-states', from: 'twitter', to: 'united-states', at: ['¶15'],
   note: 'Called American technology.'},
  {id: 'us-companies-based-in-united-states', from: 'us-companies', to: 'united-states', at: ['¶7', '¶21']},
  {id: 'chinese-companies-based-in-china', from: 'chinese-companies', to: 'china', at: ['¶14']},

  {id: 'jinan-university-based-in-china', from: 'jinan-university', to: 'china', city: 'Guangzhou', at: ['¶10'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Only the city is named.'},
  {id: 'leiden-university-based-in-netherlands', from: 'leiden-university', to: 'netherlands', at: ['¶31']},
  {id: 'center-for-strategic-and-international-studies-based-in-united-states',
   from: 'center-for-strategic-and-international-studies', to: 'united-states', city: 'Washington', at: ['¶24'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Only the city is named.'},
  {id: 'trivium-based-in-china', from: 'trivium-china', to: 'china', city: 'Beijing', at: ['¶28'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Only the city is named.'},
  {id: 'beijing-bureau-based-in-china', from: 'times-beijing-bureau', to: 'china', city: 'Beijing', at: ['¶32'],
   attribution: 'INFERRED', confidence: 0.3, note: 'Only the city is named.'},
  {id: 'oxford-economics-based-in-hong-kong', from: 'oxford-economics', to: 'hong-kong', at: ['¶14'], confidence: 0.5,
   note: 'The place may be that of the economist only, not of the whole of Oxford Economics.'},
  {id: 'kuijs-based-in-hong-kong', from: 'louis-kuijs', to: 'hong-kong', at: ['¶14']},
  {id: 'kuijs-formerly-based-in-china', from: 'louis-kuijs', to: 'china', ended: true, at: ['¶14'],
   note: 'Where he worked for the World Bank.'}
] AS row
OPTIONAL MATCH (a:Entity {slug: row.from})
OPTIONAL MATCH (b:Entity {slug: row.to})
MERGE (a)-[r:BASED_IN {id: row.id}]->(b)
ON CREATE SET r += {attribution: 'STATED', confidence: 1.0},
  r += row {.*, from: null, to: null, at: null, via: null,
    citations: [p IN row.at | 'high-stakes-trip-to-china#' + p] + coalesce(row.via, [])};
