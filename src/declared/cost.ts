/**
 * The option `cost` of a field, beside its type: what the field costs and how many entries its list has. Nothing about
 * the cost is inferred from the name of a field, an argument or a type.
 */
export interface Cost<Args> {
  /** For a list of objects: the most entries that it is assumed to have. */
  readonly size?: Size<Args>
  /**
   * For a field that returns a page: the number of entries requested. Throws BAD_USER_INPUT for an impossible number.
   */
  readonly page?: (args: Args, field: string) => number
  /** Sizes for lists below the field that take theirs by name. The field costs at least the largest. */
  readonly sizes?: { readonly [N in keyof Sizes]?: (args: Args) => number }
  /** What the field reads beyond what it returns, in points. A field with this option is heavy. */
  readonly work?: number | ((args: Args) => number)
  /** For a field without subfields: the cost of computing its value, in points. */
  readonly computing?: number
  /** What to reduce if the field costs too much: "Ask for <less> of 'field'." */
  readonly less?: string
}

/** A number, a function of the field's arguments, or a size that a field above gives. */
export type Size<Args> = number | ((args: Args) => number) | keyof Sizes | SizeFromAbove

/** A size that some of the fields above give; below all others it is `otherwise`. */
interface SizeFromAbove {
  readonly from: keyof Sizes
  readonly otherwise: number
}

/**
 * The sizes that a field can give to lists below it, by name. A file with such a list adds the name:
 * `declare module '../declared/cost.ts' { interface Sizes { hops: number } }`.
 */
export interface Sizes {
  /** The size of the page that a field returns. It is valid only for that page. */
  readonly page: number
}

/** The most entries of a list; undefined if nothing gives its size. */
export function entriesOf<Args>(size: Size<Args> | undefined, args: Args, given: Partial<Sizes>): number | undefined {
  if (typeof size === 'function') return size(args)
  if (typeof size === 'object') return given[size.from] ?? size.otherwise
  return typeof size === 'string' ? given[size] : size
}

/** The sizes that a field gives to the lists below it. */
export function sizesBelow<Args>({ sizes = {} }: Cost<Args>, args: Args): Partial<Sizes> {
  return Object.fromEntries(Object.entries(sizes).map(([name, sizeFor]) => [name, sizeFor(args)]))
}

export function declaredWork<Args>({ work = 0 }: Cost<Args>, args: Args): number {
  return typeof work === 'function' ? work(args) : work
}
