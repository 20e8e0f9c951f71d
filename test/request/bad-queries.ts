export interface Body {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
}

/** With the expected code and message: the limit, the actual value, and what to reduce. */
export type BadInput = readonly [what: string, body: Body | string, code: string, says: RegExp]

export const times = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join(' ')
export const nested = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count)
export const twice = (count: number, last: string) => `{ company(slug: "zte") { ...f0 } }
  ${times(count, (n) => `fragment f${n} on Company { ...f${n + 1} ...f${n + 1} }`)}
  fragment f${count} on Company { ${last} }`
export const HOLDERS = '{ actors(first: 1) { edges { node { '
export const OF_HOLDER = 'stances(first: 1) { edges { node { holder { '

/** 98 stances on a policy, each of which leads to all 98. */
export const ofMany = (fields: string) =>
  `{ policy(slug: "zte-export-ban") { stancesOn(first: 98) { edges { node { target { stancesOn(first: 98) { edges { node { ${fields} } } } } } } } } }`
export const again = (field: string) => ofMany(times(48, (n) => `a${n}: ${field}`))

/** Queries that are refused because of their form. */
export const badQueries: readonly BadInput[] = [
  [
    '101 aliases of one field',
    { query: `{ company(slug: "zte") { ${times(101, (n) => `a${n}: name`)} } }` },
    'QUERY_TOO_COMPLEX',
    /51 aliases; the limit is 50.*'name'/,
  ],
  [
    '101 aliases of __typename',
    { query: `{ company(slug: "zte") { ${times(101, (n) => `a${n}: __typename`)} } }` },
    'QUERY_TOO_COMPLEX',
    /aliases; the limit is 50.*'__typename'/,
  ],
  [
    '500 times a root field',
    { query: `{ ${times(500, () => '__typename')} }` },
    'QUERY_TOO_COMPLEX',
    /500 fields at the root; the limit is 20/,
  ],
  [
    '5000 times a root field',
    { query: `{ ${times(5_000, () => '__typename')} }` },
    'QUERY_TOO_COMPLEX',
    /2001 tokens; the limit is 2000/,
  ],
  [
    'root fields by fragments that double',
    {
      query: `{ ...f0 } ${times(26, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f26 on Query { __typename }`,
    },
    'QUERY_TOO_COMPLEX',
    /67108864 fields at the root/,
  ],
  [
    'pages by fragments that double',
    { query: twice(26, 'stances { edges { node { sentence } } }') },
    'QUERY_TOO_COMPLEX',
    /2684354561 points.*'company.stances'/,
  ],
  [
    'a sentence 48 times for each of 9,604 stances',
    { query: again('sentence') },
    'QUERY_TOO_COMPLEX',
    /points.*Ask for each field only once of 'policy\.stancesOn\.target\.stancesOn'/,
  ],
  ['an id 48 times for each', { query: again('id') }, 'QUERY_TOO_COMPLEX', /461\d\d\d points.*each field only once/],
  [
    'their type 48 times',
    { query: again('__typename') },
    'QUERY_TOO_COMPLEX',
    /461\d\d\d points.*each field only once/,
  ],
  ['the sentences of 9,604 stances', { query: ofMany('sentence') }, 'QUERY_TOO_COMPLEX', /a smaller page/],
  [
    'places 48 times',
    {
      query: `{ actors(first: 90) { edges { node { stances { ${times(48, (n) => `a${n}: edges { cursor }`)} } } } } }`,
    },
    'QUERY_TOO_COMPLEX',
    /each field only once of 'actors\.stances'/,
  ],
  [
    'an alias of 60,000 letters',
    { query: `{ stances { edges { node { ${'x'.repeat(60_000)}: __typename } } } }` },
    'QUERY_TOO_COMPLEX',
    /60000 characters in one alias; the limit is 100.*'__typename'/,
  ],
  [
    'names of the schema 49 times',
    { query: `{ __schema { types { fields { ${times(49, (n) => `a${n}: name`)} } } } }` },
    'QUERY_TOO_COMPLEX',
    /points/,
  ],
  [
    'types of the schema 49 times',
    { query: `{ __schema { types { fields { ${times(49, (n) => `a${n}: type { name }`)} } } } }` },
    'QUERY_TOO_COMPLEX',
    /points/,
  ],
  [
    '20 times all stances in groups by what is heavy to find',
    {
      query: `{ ${times(20, (n) => `g${n}: stanceGroups(by: [HOLDER_COUNTRY, TOPIC], first: ${n + 1}) { totalGroups }`)} }`,
    },
    'QUERY_TOO_COMPLEX',
    /16210 points.*Ask for fewer in one request of 'stanceGroups'\.$/,
  ],
  [
    '500 unknown directives',
    { query: `{ __typename ${times(500, (n) => `@d${n}`)} }` },
    'QUERY_TOO_COMPLEX',
    /51 directives; the limit is 50/,
  ],
  [
    '60 times @include',
    { query: `{ __typename ${times(60, () => '@include(if: true)')} }` },
    'QUERY_TOO_COMPLEX',
    /51 directives/,
  ],
  [
    'a fragment that spreads itself',
    { query: '{ ...a } fragment a on Query { ...a }' },
    'GRAPHQL_VALIDATION_FAILED',
    /within itself/,
  ],
  [
    'two that spread each other',
    { query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' },
    'GRAPHQL_VALIDATION_FAILED',
    /via "b"/,
  ],
  [
    'seven pages within one another',
    { query: `${HOLDERS}${nested(7, OF_HOLDER, 'name', '} } } }')} } } } }` },
    'QUERY_TOO_DEEP',
    /16 levels of fields; the limit is 12.*'actors\.stances\.holder\./,
  ],
  [
    'five pages within one another',
    { query: `${HOLDERS}${nested(4, OF_HOLDER, 'name', '} } } }')} } } } }` },
    'QUERY_TOO_DEEP',
    /5 pages within one another; the limit is 4.*'actors\.stances.*\.stances'/,
  ],
  [
    '600 levels of fields',
    { query: nested(600, '{ a ', '', '}') },
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "a"/,
  ],
  [
    '200 fragments within one another, 100 beside',
    {
      query: `{ ${nested(200, '... on Query { ', '__typename', '}')} ${times(100, () => '... on Query { __typename }')} }`,
    },
    'QUERY_TOO_COMPLEX',
    /101 fields at the root; the limit is 20/,
  ],
  [
    '200 times 100 fragments within one another',
    { query: `{ ${times(200, () => nested(100, '...{', 'id', '}'))} }` },
    'REQUEST_ENTITY_TOO_LARGE',
    /too large/,
  ],
  [
    'twelve pages of five within one another',
    {
      query: `{ actors(first: 5) { edges { node { ${nested(11, OF_HOLDER.replace('1', '5'), 'name', '} } } }')} } } } }`,
    },
    'QUERY_TOO_DEEP',
    /24 levels of fields; the limit is 12/,
  ],
  [
    '500 fragments within one another and beside',
    {
      query: `{ company(slug: "zte") { ${times(20, () => nested(25, '... on Company { ', 'name', '}'))} } }`,
    },
    'QUERY_TOO_COMPLEX',
    /2001 tokens/,
  ],
  [
    'one name for 150 fields of other arguments',
    { query: `{ company(slug: "zte") { ${times(150, (n) => `stances(first: ${1 + (n % 99)}) { totalCount }`)} } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /"stances" conflict because they have differing arguments/,
  ],
  [
    'one alias for 300 fields of other arguments',
    { query: `{ company(slug: "zte") { ${times(300, (n) => `a: stances(first: ${1 + (n % 99)}) { totalCount }`)} } }` },
    'QUERY_TOO_COMPLEX',
    /2001 tokens; the limit is 2000/,
  ],
  [
    'a literal 20,000 deep',
    { query: `{ nodes(ids: ${nested(20_000, '[', '', ']')}) { id } }` },
    'QUERY_TOO_COMPLEX',
    /2001 tokens|nested too deeply/, // depends on the stack size
  ],
  ['a change', { query: 'mutation { erase }' }, 'GRAPHQL_VALIDATION_FAILED', /mutation/],
  ['a subscription', { query: 'subscription { stances }' }, 'GRAPHQL_VALIDATION_FAILED', /subscription/],
  ['a part that comes later', { query: '{ ... @defer { __typename } }' }, 'GRAPHQL_VALIDATION_FAILED', /@defer/],
  ['60,000 open braces', { query: '{'.repeat(60_000) }, 'GRAPHQL_PARSE_FAILED', /Expected Name, found "{"/],
  ['a field that there is not', { query: '{ nope }' }, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nope"/],
  [
    'an argument that there is not',
    { query: '{ company(name: "zte") { name } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /Unknown argument "name" on field "Query\.company"/,
  ],
  [
    'a type that there is not',
    { query: '{ company(slug: "zte") { ... on Planet { name } } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /Unknown type "Planet"/,
  ],
  [
    'Cypher for a direction to sort in',
    { query: '{ stances(orderBy: [{slug: "ASC`} DETACH DELETE n"}]) { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /Enum "SortDirection" cannot represent/,
  ],
]
