import { hash } from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import { badInput, shown } from '../errors.ts'
import type { AsOf } from '../time/clocks.ts'

/** What a cursor holds for: one list, seen under one pair of clocks. */
export interface ListIdentity {
  readonly digest: string
  readonly asOf: AsOf
}

/** The list that a field returns: told apart by field, parent and all arguments that are not about the page. */
export function identityOf(info: GraphQLResolveInfo, key: string, args: object, asOf: AsOf): ListIdentity {
  const filters = Object.entries(args).filter(([name]) => !PAGE_ARGS.includes(name))
  const name = JSON.stringify([info.parentType.name, info.fieldName, key, Object.fromEntries(filters)])
  return { digest: hash('sha256', name, 'base64url').slice(0, 8), asOf }
}

/** The names of the arguments that say which page of a list it is. */
export const PAGE_ARGS: readonly string[] = ['first', 'after', 'last', 'before']

/** An opaque cursor for a place in a list. */
export function cursorOf(place: string, { digest, asOf }: ListIdentity): string {
  const parts = [FORM, digest, asOf.validAt, asOf.knownAt, place]
  return Buffer.from(JSON.stringify([...parts, ...rareOf(asOf)])).toString('base64url')
}

/** What a cursor names only where it is not as most are. */
const rareOf = ({ certainty }: AsOf) => (certainty === 'CERTAIN' ? [] : [certainty])

/** Goes up with every change of what places are: a place of an earlier form would be misread. */
const FORM = 2

/**
 * The place that a cursor names; throws BAD_USER_INPUT for one that is malformed, of an earlier form, or that another
 * list returned.
 */
export function placeOf(argument: string, cursor: string, { digest, asOf }: ListIdentity): string {
  const parts = decoded(cursor)
  if (!parts) throw notACursor(argument, cursor)
  const [form, from, validAt, knownAt, place, certainty = 'CERTAIN'] = parts
  if (form !== FORM) {
    throw badInput(`The cursor in '${argument}' was issued by another version of the server. Start again without it.`)
  }
  if (typeof place !== 'string') throw notACursor(argument, cursor)
  if (validAt !== asOf.validAt || knownAt !== asOf.knownAt || certainty !== asOf.certainty) {
    throw badInput(
      `The cursor in '${argument}' was issued under another @asOf. Use the same validAt, knownAt and certainty, or start again without it.`,
    )
  }
  if (from !== digest) {
    throw badInput(
      `The cursor in '${argument}' belongs to another list: its field, parent, filter or order differs. Start again without it.`,
    )
  }
  return place
}

export function notACursor(argument: string, cursor: string) {
  return badInput(`Argument '${argument}' must be a cursor that edges or pageInfo returned; got ${shown(cursor)}.`)
}

function decoded(cursor: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) && value.length >= 4 && value.length <= 6 ? value : undefined
  } catch {
    return undefined
  }
}
