/** The media types that an answer can have. */
export const ANSWERS = ['application/graphql-response+json', 'application/json', 'text/event-stream', 'multipart/mixed']

/** Whether a request with these headers can be read: its body must be JSON in UTF-8 and not compressed. */
export function isReadable(headers: Headers): boolean {
  const [type = '', ...parameters] = partsOf(headers.get('content-type') ?? '')
  const isUtf8 = parameters.every((part) => !part.startsWith('charset=') || /^charset="?utf-?8"?$/.test(part))
  return type === 'application/json' && isUtf8 && /^(identity)?$/i.test(headers.get('content-encoding') ?? '')
}

/** Whether the client accepts any of our answers. This is checked first, to spare the database a useless query. */
export function isAccepted(headers: Headers): boolean {
  const ranges = (headers.get('accept') || '*/*').split(',').map((range) => partsOf(range)[0] ?? '')
  return ranges.some((range) => ANSWERS.some((type) => range === '*/*' || range === type || range === wide(type)))
}

/** The range of a media type, such as `text/*`. */
const wide = (type: string) => type.replace(/\/.*/, '/*')

const partsOf = (value: string) => value.split(';').map((part) => part.trim().toLowerCase())
