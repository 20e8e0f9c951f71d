/** An HTTP request as sent, and the status of its answer. */
export type BadRequest = readonly [what: string, request: Request, status: number]

interface Request {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | (() => Generator<string>)
}

const QUERY = '{"query":"{ __typename }"}'
const DISPOSITION = 'Content-Disposition: form-data; name="query"'

const ofType = (type: string, body: string | Buffer = QUERY): Request => ({
  ...{ method: 'POST', headers: { 'content-type': type }, body },
})
const asked = (query: string): Request => ({ path: `/graphql?query=${encodeURIComponent(query)}` })

/** A body in chunks of a megabyte, without a stated length. */
function* megabytes(count: number): Generator<string> {
  for (let sent = 0; sent < count; sent += 1) yield ' '.repeat(1_000_000)
}

/** Requests that are refused because of how they are sent. */
export const badRequests: readonly BadRequest[] = [
  ['a body of text/plain', ofType('text/plain', '{ __typename }'), 415],
  ['a body of application/graphql', ofType('application/graphql', '{ __typename }'), 415],
  [
    'a body of application/x-www-form-urlencoded',
    ofType('application/x-www-form-urlencoded', 'query={__typename}'),
    415,
  ],
  [
    'a body of multipart/form-data',
    ofType('multipart/form-data; boundary=x', `--x\r\n${DISPOSITION}\r\n\r\n{a}\r\n--x--`),
    415,
  ],
  ['a body in UTF-16', ofType('application/json; charset=utf-16'), 415],
  ['a body in EBCDIC', ofType('application/json;charset=IBM500'), 415],
  [
    'a body that says it is gzip, and is not',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: '\u001f\u008b\b',
    },
    415,
  ],
  ['a body that is not UTF-8', ofType('application/json', Buffer.from('7b227175657279223a22fffe22', 'hex')), 400],
  ['a body of 120 MB in chunks', { ...ofType('application/json'), body: () => megabytes(120) }, 413],
  ['JSON that is 100,000 deep', ofType('application/json', '['.repeat(100_000) + ']'.repeat(100_000)), 413],
  ['an answer in text/css', { ...asked('{ __typename }'), headers: { accept: 'text/css' } }, 406],
  ['an answer in image/*', { ...asked('{ __typename }'), headers: { accept: 'image/*' } }, 406],
  [
    'a page of another origin',
    { ...ofType('application/json'), headers: { 'content-type': 'application/json', origin: 'https://evil.example' } },
    403,
  ],
  ['a change by GET', asked('mutation { a }'), 405],
  ['variables that are not JSON', { path: '/graphql?query={__typename}&variables=zzz' }, 400],
  ['a query that is not UTF-8', { path: '/graphql?query=%ff%fe%zz' }, 400],
  ['PUT', { method: 'PUT' }, 405],
  ['PATCH', { method: 'PATCH' }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['OPTIONS', { method: 'OPTIONS' }, 405],
  ['an address of 20 kB', asked(`{ __typename } #${'x'.repeat(20_000)}`), 431],
  ['10,000 headers', { headers: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`x-${n}`, 'x'])) }, 431],
]
