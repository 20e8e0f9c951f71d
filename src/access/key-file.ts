import { shown } from '../errors.ts'
import type { Key } from './key.ts'
import { roles } from './viewer.ts'

/** The text of a file of keys. */
export function keyFileOf(keys: readonly Key[]): string {
  return `${JSON.stringify({ keys }, null, 2)}\n`
}

/** Reads the text of a file of keys. Throws an Error that says what is wrong, without any value that may be secret. */
export function keysIn(text: string): readonly Key[] {
  const { keys } = objectIn('it', parsed(text), ['keys'])
  if (!Array.isArray(keys)) throw new Error('"keys" must be a list')
  const read = keys.map((key: unknown, index) => keyOf(`key ${index + 1}`, key))
  const again = read.find(({ id }, index) => read.findIndex((other) => other.id === id) < index)
  if (again) throw new Error(`two keys have the id ${shown(again.id)}`)
  return read
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('it is not JSON')
  }
}

/** Unknown names are refused, because a misspelt `expires` must not make a key that lasts. */
function objectIn(what: string, value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} must be an object`)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`${what} has ${shown(unknown)}; it takes ${names.join(', ')}`)
  return value as Readonly<Record<string, unknown>>
}

const NAMES = ['id', 'hash', 'name', 'role', 'created', 'expires', 'revoked'] as const satisfies (keyof Key)[]

function keyOf(what: string, value: unknown): Key {
  const given = objectIn(what, value, NAMES)
  const text = (name: (typeof NAMES)[number], isRight: (text: string) => boolean, is: string) => {
    const found = given[name]
    if (typeof found === 'string' && isRight(found)) return found
    throw new Error(`"${name}" of ${what} must be ${is}`)
  }
  const moment = (name: 'created' | 'expires' | 'revoked') => text(name, isMoment, MOMENT)
  return {
    id: text('id', (id) => /^[0-9a-f]{12}$/.test(id), '12 hexadecimal digits'),
    hash: text('hash', (hash) => /^[0-9a-f]{64}$/.test(hash), 'a SHA-256 in 64 hexadecimal digits'),
    name: text('name', isName, NAME),
    role: text('role', isRole, `one of ${roles.join(', ')}`) as Key['role'], // checked by isRole
    created: moment('created'),
    expires: moment('expires'),
    revoked: given['revoked'] === null ? null : moment('revoked'),
  }
}

const isRole = (text: string) => roles.some((role) => role === text)

const MOMENT = 'a moment, such as 2027-02-26T09:00:00.000Z'
const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** What a name of a key is: it goes into lines of the log and of a list. */
export const NAME = '1 to 60 letters, digits, spaces and any of . _ @ : / + -, with no space at an end'
export const isName = (text: string) => /^(?! )[\p{L}\p{M}\p{N} ._@:/+-]{1,60}(?<! )$/u.test(text)
