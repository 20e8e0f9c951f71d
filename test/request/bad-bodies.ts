import { type BadInput, nested } from './bad-queries.ts'

const COMPANY = 'query ($v: String!) { company(slug: $v) { name } }'
const FILTER = 'query ($w: StanceWhere) { stances(where: $w) { totalCount } }'
const NODES = 'query ($v: [ID!]!) { nodes(ids: $v) { id } }'

/** Requests that are refused because of their variables, or how they were sent. */
export const badBodies: readonly BadInput[] = [
  ['no variable where one must be', { query: COMPANY }, 'BAD_USER_INPUT', /"\$v"/],
  [
    'two operations, and none named',
    { query: 'query a { __typename } query b { __typename }' },
    'OPERATION_RESOLUTION_FAILURE',
    /./,
  ],
  [
    'a value of another type',
    { query: COMPANY, variables: { v: { a: 1 } } },
    'BAD_USER_INPUT',
    /String cannot represent/,
  ],
  [
    'a field of a filter that there is not, by a variable',
    { query: FILTER, variables: { w: { holdr: {} } } },
    'BAD_USER_INPUT',
    /unknown field "holdr"/,
  ],
  ['a list for variables', { query: COMPANY, variables: ['x'] }, 'BAD_REQUEST', /"variables" param/],
  [
    'a variable named as what objects have',
    '{"query":"query ($v: String!) { company(slug: $v) { name } }","variables":{"__proto__":{"v":"zte"},"constructor":1}}',
    'BAD_USER_INPUT',
    /"\$v"/,
  ],
  [
    'a string of 10 MB',
    { query: COMPANY, variables: { v: 'x'.repeat(10_000_000) } },
    'REQUEST_ENTITY_TOO_LARGE',
    /too large/,
  ],
  [
    'a list of 100,000',
    { query: NODES, variables: { v: Array(100_000).fill('x') } },
    'REQUEST_ENTITY_TOO_LARGE',
    /too large/,
  ],
  [
    'a filter 3,000 deep',
    `{"query":"${FILTER}","variables":{"w":${nested(3_000, '{"not":', '{}', '}')}}}`,
    'BAD_USER_INPUT',
    /11 levels in one value/,
  ],
  [
    '1,000 hops',
    { query: '{ paths(from: "zte", to: "china", maxHops: 1000) { complete } }' },
    'BAD_USER_INPUT',
    /'maxHops' must be from 1 to 6; got 1000/,
  ],
  [
    'hops without a bound',
    { query: '{ paths(from: "zte", to: "china", maxHops: 2147483647) { complete } }' },
    'BAD_USER_INPUT',
    /'maxHops' must be from 1 to 6; got 2147483647/,
  ],
  [
    'a neighbourhood without end',
    { query: '{ neighborhood(of: ["zte"], depth: 99) { complete } }' },
    'BAD_USER_INPUT',
    /'depth' must be from 1 to 3; got 99/,
  ],
  [
    'a date that there is not',
    { query: 'query @asOf(validAt: "2018-02-30") { stances { totalCount } }' },
    'BAD_USER_INPUT',
    /"2018-02-30" is not a valid date/,
  ],
  [
    'a month that there is not',
    { query: 'query @asOf(validAt: "2018-13") { stances { totalCount } }' },
    'BAD_USER_INPUT',
    /"2018-13" is not a valid date/,
  ],
  [
    'no moment',
    { query: 'query @asOf(knownAt: "yesterday") { stances { totalCount } }' },
    'BAD_USER_INPUT',
    /"yesterday" is not a valid moment/,
  ],
  ['half of a character', '{"query":"{ company(slug: \\"\\ud800\\") { name } }"}', 'GRAPHQL_PARSE_FAILED', /U\+D800/],
  ['a character that turns others round', { query: '{ comp\u202eany }' }, 'GRAPHQL_PARSE_FAILED', /U\+202E/],
  [
    'the name of an operation on two lines',
    { query: 'query a { __typename }', operationName: 'a\r\nX-Evil: 1' },
    'OPERATION_RESOLUTION_FAILURE',
    /./,
  ],
  ['nothing in a list', '[]', 'BAD_REQUEST', /Batching/],
  ['a text', '"x"', 'BAD_REQUEST', /object/],
  ['several operations', '[{"query":"{ __typename }"}]', 'BAD_REQUEST', /Batching/],
  ['a list of nothing', '[null]', 'BAD_REQUEST', /./],
  ['null', 'null', 'BAD_REQUEST', /./],
  ['no query', '{}', 'BAD_REQUEST', /query/],
  ['a number for a query', '{"query":1}', 'BAD_REQUEST', /./],
  ['broken JSON', '{"query":"secret', 'BAD_REQUEST', /^POST body sent invalid JSON\.$/],
  ['a byte that is none', { query: '{ __typename \u0000 }' }, 'GRAPHQL_PARSE_FAILED', /U\+0000/],
  [
    'Cypher for a cursor',
    { query: '{ actors(after: "`}) DETACH DELETE n //") { edges { cursor } } }' },
    'BAD_USER_INPUT',
    /'after' must be a cursor/,
  ],
]
