import { type BadInput, nested, times } from './bad-queries.ts'

const NODES = 'query ($v: [ID!]!) { nodes(ids: $v) { id } }'
const COMPANY = 'query ($v: String!) { company(slug: $v) { name } }'
const THREE_LEVELS = `query ($n: Int) { actors(first: $n) { edges { node {
  stances(first: $n) { edges { node { target { stancesOn(first: $n) { edges { node { sentence } } } } } } } } } } }`

/** Requests that are refused because of their values. */
export const badValues: readonly BadInput[] = [
  [
    'large pages by a variable',
    { query: THREE_LEVELS, variables: { n: 100 } },
    'QUERY_TOO_COMPLEX',
    /2020100 points.*the limit is 10000.*'actors\.stances\.target\.stancesOn'/,
  ],
  [
    'pages that are too large by a variable',
    { query: THREE_LEVELS, variables: { n: 1000 } },
    'BAD_USER_INPUT',
    /'first' of 'actors' must be from 1 to 100; got 1000/,
  ],
  [
    'a page that is too large',
    { query: '{ actors(first: 99999999) { edges { cursor } } }' },
    'BAD_USER_INPUT',
    /'first' of 'actors' must be from 1 to 100; got 99999999/,
  ],
  [
    'and by a default',
    { query: 'query ($n: Int = 100000) { actors(last: $n) { edges { cursor } } }' },
    'BAD_USER_INPUT',
    /'last' of 'actors'.*got 100000/,
  ],
  [
    'none of pages that are large',
    { query: '{ actors(first: 0) { edges { node { stances(first: 100) { edges { cursor } } } } } }' },
    'BAD_USER_INPUT',
    /got 0/,
  ],
  [
    'a filter with a null in it',
    { query: '{ policy(slug: "x") { stancesOn(where: {not: {slug: {eq: null}}}) { totalCount } } }' },
    'BAD_USER_INPUT',
    /^'where\.not\.slug\.eq' is null\. Leave it out, or use 'isNull' to match missing values\.$/,
  ],
  [
    'a filter that goes from one thing to the next without end',
    {
      query: 'query ($w: StanceWhere) { stances(where: $w) { totalCount } }',
      variables: { w: { holder: { stances: { some: { holder: { stances: { none: { holder: {} } } } } } } } },
    },
    'QUERY_TOO_DEEP',
    /may go 4 related things deep, and 'where\.holder\.stances\.some\.holder\.stances\.none\.holder' goes further/,
  ],
  [
    'an order by four keys',
    {
      query:
        '{ stances(orderBy: [{slug: ASC}, {heldOn: ASC}, {score: ASC}, {confidence: ASC}]) { edges { node { id } } } }',
    },
    'BAD_USER_INPUT',
    /'orderBy' takes at most 3 keys; got 4/,
  ],
  [
    'an order by two things at once',
    { query: '{ stances(orderBy: [{slug: ASC, heldOn: DESC}]) { edges { node { id } } } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /StanceOrder/,
  ],
  [
    'groups by the same key twice',
    { query: '{ stanceGroups(by: [HOLDER, HOLDER]) { totalGroups } }' },
    'BAD_USER_INPUT',
    /'by' takes one to 3 different keys; got \["HOLDER","HOLDER"\]/,
  ],
  [
    'too many groups',
    { query: '{ stanceGroups(by: HOLDER, first: 1000) { totalGroups } }' },
    'BAD_USER_INPUT',
    /'first' of 'stanceGroups' must be from 1 to 100; got 1000/,
  ],
  [
    'a filter by a field that there is not',
    { query: '{ stances(where: {holdr: {}}) { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /not to include unknown field "holdr"/,
  ],
  [
    'a day that there is not',
    { query: '{ stances(where: {heldOn: {before: "2018-02-30"}}) { totalCount } }' },
    'BAD_USER_INPUT',
    /2018-02-30/,
  ],
  ['fewer than none', { query: '{ actors(first: -1) { edges { cursor } } }' }, 'BAD_USER_INPUT', /got -1/],
  [
    'a number beyond 32 bits',
    { query: '{ actors(first: 2147483648) { edges { cursor } } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /32-bit/,
  ],
  [
    'half a thing',
    { query: '{ actors(first: 1.5) { edges { cursor } } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /Int cannot represent/,
  ],
  [
    'a comment of 90 kB',
    { query: `{ __typename } #${'x'.repeat(90_000)}` },
    'QUERY_TOO_COMPLEX',
    /90016 bytes of query, comments among them; the limit is 65536/,
  ],
  ['a body of 1 MB', { query: `{ __typename } #${'x'.repeat(1_000_000)}` }, 'REQUEST_ENTITY_TOO_LARGE', /too large/],
  [
    'a string of 20 kB',
    { query: COMPANY, variables: { v: 'x'.repeat(20_000) } },
    'BAD_USER_INPUT',
    /20000 bytes in one string; the limit is 10000.*\$v/,
  ],
  [
    'the same as a literal',
    { query: `{ company(slug: "${'x'.repeat(20_000)}") { name } }` },
    'BAD_USER_INPUT',
    /20000 bytes in one string.*'slug'/,
  ],
  [
    'a list of 2000',
    { query: NODES, variables: { v: Array(2_000).fill('x') } },
    'BAD_USER_INPUT',
    /2000 entries in one list; the limit is 1000.*\$v/,
  ],
  [
    'a variable 45,000 deep',
    `{"query":"{ __typename }","variables":{"v":${nested(45_000, '[', '', ']')}}}`,
    'BAD_USER_INPUT',
    /11 levels in one value; the limit is 10/,
  ],
  [
    'a literal 900 deep',
    { query: `{ nodes(ids: ${nested(900, '[', '', ']')}) { id } }` },
    'BAD_USER_INPUT',
    /11 levels in one value.*'ids'/,
  ],
  [
    'introspection of fields of fields',
    { query: '{ __schema { types { fields { type { fields { name } } } } } }' },
    'QUERY_TOO_DEEP',
    /introspection/,
  ],
  [
    'and deeper',
    { query: `{ __schema { types { ${nested(4, 'fields { type { ', 'name', '} }')} } } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /introspection depth/,
  ],
  [
    'and in breadth',
    { query: `{ __schema { types { ${times(49, (n) => `a${n}: fields { type { name } args { name } }`)} } } }` },
    'QUERY_TOO_COMPLEX',
    /points/,
  ],
  [
    '500 unknown fields',
    { query: `{ company(slug: "zte") { ${times(500, (n) => `x${n}`)} } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "x0"/,
  ],
  [
    '500 fields that are nearly right',
    { query: `{ company(slug: "zte") { ${times(500, (n) => `stance${n}`)} } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "stance0" on type "Company"\. Did you mean "stances"/,
  ],
  [
    '500 arguments that are nearly right',
    { query: `{ stances(${times(500, (n) => `firs${n}: 1`)}) { totalCount } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /Unknown argument "firs0" on field "Query\.stances"\. Did you mean "first"/,
  ],
  [
    '300 types that are nearly right',
    { query: `{ company(slug: "zte") { ${times(300, (n) => `...on Compan${n} { id }`)} } }` },
    'GRAPHQL_VALIDATION_FAILED',
    /Unknown type "Compan0"\. Did you mean "Company"/,
  ],
  [
    '900 values that are nearly right',
    {
      query: `{ company(slug: "zte") { relationships(types: [${times(900, () => 'SUPPLIE')}]) { edges { cursor } } } }`,
    },
    'GRAPHQL_VALIDATION_FAILED',
    /Did you mean the enum value "SUPPLIES"/,
  ],
  [
    'a field of 60,000 letters',
    { query: `{ ${'companies'.repeat(6_000)} }` },
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "companiescompanies/,
  ],
  [
    'a field that is nearly right',
    { query: '{ companie { name } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "companie" on type "Query"\. Did you mean "companies" or "company"\?$/,
  ],
  [
    'a value that is nearly right',
    {
      query:
        'query ($v: [RelationshipType!]) { company(slug: "zte") { relationships(types: $v) { edges { cursor } } } }',
      variables: { v: ['SUPPLIE'] },
    },
    'BAD_USER_INPUT',
    /enum\. Did you mean the enum value "SUPPLIES"\?$/,
  ],
]
