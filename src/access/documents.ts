import { createHash } from 'node:crypto'

/** Documents that this server's owner trusts, by id. */
export interface Documents {
  /** The text of a document; undefined for an unknown id. Ids are `sha256:<hex>`, or the digits alone. */
  textOf(id: string): string | undefined
  /** Whether a text is that of one of them. */
  isTrusted(text: string): boolean
}

/** A manifest, as `graphql-codegen` writes it: an object with the text of each document by its id. */
export interface Manifest {
  /** Its path, for messages. */
  readonly file: string
  readonly text: string
}

/** All documents of all manifests. Throws an Error if one is no manifest, or has an id that is not its text's. */
export function documentsIn(manifests: readonly Manifest[]): Documents {
  const texts = new Map(manifests.flatMap(documentsOf))
  return {
    textOf: (id) => texts.get(digitsIn(id)),
    isTrusted: (text) => texts.has(digitsOf(text)),
  }
}

/** The id of a document with that text. */
export const idOf = (text: string) => `sha256:${digitsOf(text)}`

const digitsOf = (text: string) => createHash('sha256').update(text).digest('hex')
const digitsIn = (id: string) => id.replace(/^sha256:/, '')

function documentsOf({ file, text }: Manifest): readonly (readonly [digits: string, text: string])[] {
  return Object.entries(objectIn(file, text)).map(([id, document]) => {
    if (typeof document !== 'string') throw new Error(`${file} must have a text for ${JSON.stringify(id)}`)
    const digits = digitsOf(document)
    if (digitsIn(id) === digits) return [digits, document]
    throw new Error(`${file} has ${JSON.stringify(id)} for a document whose id is ${idOf(document)}`)
  })
}

function objectIn(file: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // the error below covers this
  }
  throw new Error(`${file} must be a JSON object with the text of each document by its id`)
}
