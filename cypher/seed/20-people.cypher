// People, with as much of a name as the article gives. Roles are in 50-roles.cypher.
UNWIND [
  // The American side. First names of the president and of the reporter are not in the text.
  {slug: 'trump', name: 'Trump', at: ['¶6', '¶7'], description: 'President, whose advisers travel to Beijing.'},
  {slug: 'steven-mnuchin', name: 'Steven Mnuchin', aliases: ['Steve Mnuchin'], at: ['¶2', '¶8'],
   description: 'Treasury Secretary, in the team that travels to Beijing.'},
  {slug: 'robert-lighthizer', name: 'Robert Lighthizer', at: ['¶8', '¶22'],
   description: 'Trade Representative, in the team that travels to Beijing.'},
  {slug: 'wilbur-ross', name: 'Wilbur Ross', at: ['¶8'],
   description: 'Commerce Secretary, in the team that travels to Beijing.'},
  {slug: 'peter-navarro', name: 'Peter Navarro', at: ['¶8'],
   description: 'Trade advisor, in the team that travels to Beijing.'},
  {slug: 'larry-kudlow', name: 'Larry Kudlow', at: ['¶8'],
   description: 'Economic advisor, in the team that travels to Beijing.'},

  // The Chinese side
  {slug: 'xi-jinping', name: 'Xi Jinping', at: ['¶4', '¶5', '¶6'],
   description: 'President, who wants China to rely on itself.'},
  {slug: 'liu-he', name: 'Liu He', at: ['¶8'], description: "Xi's top economic advisor."},
  {slug: 'gao-feng', name: 'Gao Feng', at: ['¶19'], description: 'Spokesman of the Ministry of Commerce.'},
  {slug: 'mao-tse-tung', name: 'Mao Tse-tung', at: ['¶27'],
   description: 'Closed universities in China in the decade in which the Internet was invented.'},

  // Scholars and economists whom the article quotes
  {slug: 'chen-dingding', name: 'Chen Dingding', at: ['¶10'],
   description: 'Professor of international relations at Jinan University.'},
  {slug: 'louis-kuijs', name: 'Louis Kuijs', at: ['¶14'],
   description: 'Head Asia economist at Oxford Economics, formerly with the World Bank in China.'},
  {slug: 'scott-kennedy', name: 'Scott Kennedy', at: ['¶24'],
   description: 'China expert at the Center for Strategic and International Studies.'},
  {slug: 'jue-wang', name: 'Jue Wang', at: ['¶31'], description: 'China scholar at Leiden University.'},

  // Those who made the article
  {slug: 'meyers', name: 'Meyers', externalIds: ['twitter:jessicameyers'], at: ['¶33', '¶34'],
   description: 'Special correspondent, named in the closing credit.'},
  {slug: 'kemeng-fan', name: 'Kemeng Fan', at: ['¶32'], description: 'Contributed to the article from Beijing.'},
  {slug: 'nicole-liu', name: 'Nicole Liu', at: ['¶32'], description: 'Contributed to the article from Beijing.'},
  {slug: 'jae-c-hong', name: 'Jae C. Hong', at: ['¶3'], description: 'Named in the credit of the photograph.'}
] AS row
MERGE (e:Entity {slug: row.slug})
ON CREATE SET e:Actor:Person,
  e += row {.*, at: null, citations: [p IN row.at | 'high-stakes-trip-to-china#' + p]};
