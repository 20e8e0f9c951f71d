/** Filters, orders and groups of every sort, on lists of every sort. */
export const selections: readonly string[] = [
  '{ stances(first: 20, where: {holder: {slug: {eq: "person-7"}}}) { totalCount edges { node { id } } } }',
  '{ stances(first: 20, where: {holder: {country: {slug: {eq: "country-0"}}}, confidence: {gte: 0.5}}) { totalCount edges { node { id } } } }',
  '{ stances(first: 20, where: {or: [{text: "stance"}, {target: {search: "policy"}}]}) { totalCount edges { node { id } } } }',
  '{ stances(first: 20, where: {side: {slug: {eq: "country-0"}}, citations: {locator: {eq: "p. 1"}}}) { totalCount edges { node { id } } } }',
  '{ stances(first: 20, where: {source: {publishedFrom: {after: "2017"}}, onBehalfOf: {}}) { totalCount edges { node { id } } } }',
  '{ stances(first: 20, orderBy: [{holder: {name: ASC}}, {score: DESC}]) { edges { node { id } } } }',
  '{ actors(first: 20, where: {stances: {some: {score: {lt: 0}}, every: {audience: {eq: PUBLIC}}}}) { totalCount edges { node { id } } } }',
  '{ actors(first: 20, where: {country: {isoCode: {isNull: false}}, not: {person: {}}}) { totalCount edges { node { id } } } }',
  '{ stanceGroups(by: [HOLDER_COUNTRY, TOPIC, SOURCE], where: {audience: {eq: PUBLIC}}) { totalGroups groups { count } } }',
  '{ policies(first: 20, where: {status: {in: [IMPOSED, LIFTED]}, stancesOn: {count: {gte: 5}}}) { totalCount edges { node { id } } } }',
  '{ companies(first: 20, where: {relationships: {types: [SUPPLIES], some: {other: {company: {industry: {isNull: true}}}}}}) { totalCount edges { node { id } } } }',
  '{ companies(first: 20, where: {relationships: {none: {confidence: {lt: 0.5}}}}, orderBy: [{relationships: {count: DESC}}]) { edges { node { id } } } }',
  '{ relationships(first: 20, where: {type: {in: [SUPPLIES, OWNS]}, from: {company: {}}}, orderBy: [{to: {name: ASC}}]) { totalCount edges { node { id } } } }',
  `{ companies(first: 50) { edges { node {
    stances(first: 2, where: {target: {policy: {}}}, orderBy: [{target: {name: ASC}}]) { totalCount edges { node { id } } }
    suppliers(first: 2, where: {other: {company: {country: {}}}}, orderBy: [{product: ASC}, {other: {name: ASC}}]) { totalCount edges { node { id } } }
    relationships(first: 2, where: {other: {actor: {}}}, orderBy: [{type: ASC}]) { totalCount edges { node { id } } }
    stanceGroups(by: [POSITION, HOLDER_KIND], first: 2) { totalGroups groups { count } }
  } } } }`,
  '{ source(slug: "source-0") { claims(first: 2, where: {attribution: {eq: REPORTED}}) { totalCount edges { node { id } } } } }',
  '{ actors(first: 20, orderBy: [{country: {name: ASC}}, {stances: {count: DESC}}]) { edges { node { id } } } }',
  '{ stanceGroups(by: [HOLDER_EMPLOYER, POLICY_TYPE, MONTH], orderBy: [{standardDeviation: DESC}]) { groups { count } } }',
  '{ entityGroups(by: [KIND, COUNTRY, TOPIC], where: {stancesOn: {some: {}}}) { totalGroups groups { count } } }',
]
