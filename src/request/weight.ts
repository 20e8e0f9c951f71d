import { type Breadth, NARROW } from '../graph/columns.ts'
import { allFree, costOfFree, type FreeFields, NO_FREE_FIELDS } from './free-fields.ts'

/** The most that an operation asks for, known before it is executed. */
export interface Weight {
  /**
   * How many things it may return at most: entities, claims and what belongs to them, by the page sizes asked for. A
   * page costs at least its size, because it is read even if nothing of its nodes is selected. The fields of a thing
   * are free unless they are computed or requested again; heavy fields cost what they read.
   */
  readonly cost: number
  /** The part of the cost that is what heavy fields read. */
  readonly work: number
  /** The parts of rows that its fields read. */
  readonly breadth: Breadth
  /** The part of the cost that comes from requesting the same field again. */
  readonly repeating: number
  /** Not part of the cost yet, because more may be selected on the same object. */
  readonly free: FreeFields
  /** Levels of fields within fields. A connection, its edges and their nodes are one level. */
  readonly depth: number
  /** Pages within pages. Short lists, such as citations, do not count. */
  readonly nestedPages: number
  /** How deep introspection's lists of types and fields are nested. */
  readonly schemaLists: number
  /** The most expensive part, the most deeply nested page, and the deepest field, such as `policy.stancesOn`. */
  readonly heaviest: Part
  readonly innermost: string
  readonly deepest: string
}

/** A page, or another part of the answer whose size the client chooses. */
interface Part {
  readonly path: string
  readonly cost: number
  /** What to ask for instead, as written in a message. */
  readonly less: string
}

export const NOTHING: Weight = {
  cost: 0,
  work: 0,
  breadth: NARROW,
  repeating: 0,
  free: NO_FREE_FIELDS,
  depth: 0,
  nestedPages: 0,
  schemaLists: 0,
  heaviest: { path: '', cost: 0, less: '' },
  innermost: '',
  deepest: '',
}

/** The highest cost that is told apart. It keeps costs finite: zero times infinity is not a number. */
export const MOST = 1e12

/** Adds the cost of the free fields, once everything selected on the object is known. */
export function whole(weight: Weight): Weight {
  const { computing, repeating } = costOfFree(weight.free)
  return {
    ...weight,
    cost: Math.min(weight.cost + computing + repeating, MOST),
    repeating: Math.min(weight.repeating + repeating, MOST),
    free: NO_FREE_FIELDS,
  }
}

export function both(a: Weight, b: Weight): Weight {
  return {
    ...either(a, b),
    cost: Math.min(a.cost + b.cost, MOST),
    work: Math.min(a.work + b.work, MOST),
    repeating: Math.min(a.repeating + b.repeating, MOST),
    free: allFree(a.free, b.free),
  }
}

export function either(a: Weight, b: Weight): Weight {
  return {
    cost: Math.max(a.cost, b.cost),
    work: Math.max(a.work, b.work),
    breadth: joined(a.breadth, b.breadth),
    repeating: Math.max(a.repeating, b.repeating),
    free: costOfFree(b.free).repeating > costOfFree(a.free).repeating ? b.free : a.free,
    depth: Math.max(a.depth, b.depth),
    nestedPages: Math.max(a.nestedPages, b.nestedPages),
    schemaLists: Math.max(a.schemaLists, b.schemaLists),
    heaviest: b.heaviest.cost > a.heaviest.cost ? b.heaviest : a.heaviest,
    innermost: b.nestedPages > a.nestedPages ? b.innermost : a.innermost,
    deepest: b.depth > a.depth ? b.deepest : a.deepest,
  }
}

/** Most fields add nothing. */
export function joined(a: Breadth, b: Breadth): Breadth {
  return b.isSubsetOf(a) ? a : a.isSubsetOf(b) ? b : a.union(b)
}
