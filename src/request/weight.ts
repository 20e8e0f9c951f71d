import { allFree, costOfFree, type FreeFields, NO_FREE_FIELDS } from './free-fields.ts'

/** What an operation asks for at most, known before it is executed. */
export interface Weight {
  /**
   * How many things it may return: entities, claims and what hangs on them, by the sizes of the pages asked for. A
   * page costs its size at least, for it is read even if nothing of its nodes is asked for. The fields of a thing cost
   * nothing beside it, unless they are computed, or are asked for again; heavy ones cost what they read.
   */
  readonly cost: number
  /** Whether there is heavy work in it. */
  readonly isHeavy: boolean
  /** Whether it selects a long text. */
  readonly isWide: boolean
  /** Whether it selects what tells how something is said or who says it. */
  readonly isSpeech: boolean
  /** The part of the cost that comes of asking for the same again. */
  readonly repeating: number
  /** What is not in the cost yet, for more may be asked of the same thing. */
  readonly free: FreeFields
  /** Levels of fields within fields. A connection, its edges and their nodes are one level. */
  readonly depth: number
  /** Pages within pages. Short lists, such as citations, do not count. */
  readonly nestedPages: number
  /** Introspection's lists of types and fields within one another. */
  readonly schemaLists: number
  /** The part that costs most, the page that lies in most others, and the deepest field, as `policy.stancesOn`. */
  readonly heaviest: Part
  readonly innermost: string
  readonly deepest: string
}

/** A page, or another part of an answer whose size is asked for. */
interface Part {
  readonly path: string
  readonly cost: number
  /** What to ask for instead, as it stands in a message. */
  readonly less: string
}

export const NOTHING: Weight = {
  cost: 0,
  isHeavy: false,
  isWide: false,
  isSpeech: false,
  repeating: 0,
  free: NO_FREE_FIELDS,
  depth: 0,
  nestedPages: 0,
  schemaLists: 0,
  heaviest: { path: '', cost: 0, less: '' },
  innermost: '',
  deepest: '',
}

/** Costs beyond it are all the same, and never infinite: zero times infinity is not a number. */
export const MOST = 1e12

/** All that is asked of a thing, with what that costs beside the things that it leads to. */
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
    repeating: Math.min(a.repeating + b.repeating, MOST),
    free: allFree(a.free, b.free),
  }
}

export function either(a: Weight, b: Weight): Weight {
  return {
    cost: Math.max(a.cost, b.cost),
    isHeavy: a.isHeavy || b.isHeavy,
    isWide: a.isWide || b.isWide,
    isSpeech: a.isSpeech || b.isSpeech,
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
