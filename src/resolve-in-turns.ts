import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Context } from './context.ts'
import { pauseIfLong } from './graph/rounds.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/**
 * Makes every field report the bytes that it adds to the answer, and lets other requests run between the entries of a
 * list and after waiting for a value. Resolved all at once, a long answer would block the event loop. For a short one the
 * promises of all entries would take longer than the entries.
 */
export function resolveInTurns(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = inTurns(field.resolve ?? defaultFieldResolver, isLeafType(getNamedType(field.type)))
    }
  }
}

function inTurns(resolve: Resolver, isLeaf: boolean): Resolver {
  return (source, args, context, info) => {
    const { key } = info.path
    const take = (value: unknown) => {
      context.grow?.(String(key).length + MARKS + (isLeaf ? lengthOf(value) : 0))
      return isLeaf || !Array.isArray(value) || isSmall(context) ? value : oneByOne(value, context)
    }
    const value = resolve(source, args, context, info)
    if (!(value instanceof Promise)) return take(value)
    return value.then((found) => pauseIfLong(context)?.then(() => take(found)) ?? take(found))
  }
}

/** The most points of a request that is resolved all at once: that takes a few milliseconds. */
const SMALL = 300

const isSmall = ({ cost = Number.POSITIVE_INFINITY }: Context) => cost <= SMALL

/** The bytes around a name in an answer: quotes, a colon and a comma. */
const MARKS = 4

/** The length of a value in an answer, in bytes, without what escaping adds. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lengthOf(each) + 1, 2)
  return String(value).length
}

/** Resolves each entry as far as it goes without waiting before the next one starts. */
function oneByOne(entries: readonly unknown[], context: Context): readonly unknown[] {
  const wait = () => pauseIfLong(context)
  let turn = Promise.resolve()
  return entries.map((entry) => {
    turn = turn.then(wait, wait)
    return turn.then(() => entry)
  })
}
