import { badInput, shown } from './errors.ts'
import { kindNames, relationshipTypeNames } from './model/vocabulary.ts'

/** An opaque id that is unique in the whole graph: the type's name and the object's own key. */
export function encodeGlobalId(typename: string, key: string): string {
  return Buffer.from(`${typename}:${key}`).toString('base64url')
}

/** What an id stands for. Throws BAD_USER_INPUT for an id that this API cannot have issued. */
export function decodeGlobalId(id: string): { readonly typename: string; readonly id: string } {
  const text = Buffer.from(id, 'base64url').toString()
  const [typename = '', ...rest] = text.split(':')
  const key = rest.join(':')
  if (!ID_OF.get(typename)?.test(key) || encodeGlobalId(typename, key) !== id) {
    throw badInput(`An id must be one that a field 'id' of this API returned; got ${shown(id)}.`)
  }
  return { typename, id: key }
}

const SLUG = /^[a-z0-9-]{1,100}$/

/** The form of each type's key. */
const ID_OF: ReadonlyMap<string, RegExp> = new Map([
  ...kindNames.map((kind) => [kind, SLUG] as const),
  ['Stance', SLUG],
  ['Relationship', new RegExp(`^(${relationshipTypeNames.join('|')}):[a-z0-9-]{1,100}$`)],
])
