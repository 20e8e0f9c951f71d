/** What an answer may be. */
export const ANSWERS = ['application/graphql-response+json', 'application/json', 'text/event-stream', 'multipart/mixed']

/** Whether a request with such headers can be read: it is JSON in UTF-8, as JSON is, and not compressed. */
export function isReadable(headers: Headers): boolean {
  const [type = '', ...parameters] = partsOf(headers.get('content-type') ?? '')
  const isUtf8 = parameters.every((part) => !part.startsWith('charset=') || /^charset="?utf-?8"?$/.test(part))
  return type === 'application/json' && isUtf8 && /^(identity)?$/i.test(headers.get('content-encoding') ?? '')
}

/** Whether who sent them would take any answer: asked of the database first, it would be asked for nothing. */
export function isAccepted(headers: Headers): boolean {
  const ranges = (headers.get('accept') || '*/*').split(',').map((range) => partsOf(range)[0] ?? '')
  return ranges.some((range) => ANSWERS.some((type) => range === '*/*' || range === type || range === wide(type)))
}

/** All of its kind, as `text/*`. */
const wide = (type: string) => type.replace(/\/.*/, '/*')

const partsOf = (value: string) => value.split(';').map((part) => part.trim().toLowerCase())
