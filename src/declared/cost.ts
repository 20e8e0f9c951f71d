/**
 * What a field costs and how many entries its list has: the option `cost` of a field, beside its type. Nothing about
 * it follows from the name of a field, an argument or a type.
 */
export interface Cost<Args> {
  /** Of a list of objects: the most entries that it is taken to have. */
  readonly size?: Size<Args>
  /** Of a field that returns a page: how many entries are asked for. Throws BAD_USER_INPUT for an impossible number. */
  readonly page?: (args: Args, field: string) => number
  /** The sizes of lists below the field, for lists that take theirs by name. The field costs the largest at least. */
  readonly sizes?: { readonly [N in keyof Sizes]?: (args: Args) => number }
  /** What the field reads beside what it returns, in points. A field that has it is heavy. */
  readonly work?: number | ((args: Args) => number)
  /** Of a field without subfields: what its value takes to compute, in points. */
  readonly computing?: number
  /** What to ask less of where the field costs too much: "Ask for <less> of 'field'." */
  readonly less?: string
}

/** A number, or what the arguments of the field say, or a size that a field above gives. */
export type Size<Args> = number | ((args: Args) => number) | keyof Sizes | SizeFromAbove

/** A size that some of the fields above give; `otherwise` below the others. */
interface SizeFromAbove {
  readonly from: keyof Sizes
  readonly otherwise: number
}

/**
 * The sizes that a field can give to lists below it, by name. A file with such a list adds the name:
 * `declare module '../declared/cost.ts' { interface Sizes { hops: number } }`.
 */
export interface Sizes {
  /** Of the page that a field returns. It holds for that page alone. */
  readonly page: number
}

/** How many entries a list has at most. Undefined where nothing says so. */
export function entriesOf<Args>(size: Size<Args> | undefined, args: Args, given: Partial<Sizes>): number | undefined {
  if (typeof size === 'function') return size(args)
  if (typeof size === 'object') return given[size.from] ?? size.otherwise
  return typeof size === 'string' ? given[size] : size
}

/** The sizes that a field gives to lists below it. */
export function sizesBelow<Args>({ sizes = {} }: Cost<Args>, args: Args): Partial<Sizes> {
  return Object.fromEntries(Object.entries(sizes).map(([name, sizeFor]) => [name, sizeFor(args)]))
}

export function workOf<Args>({ work = 0 }: Cost<Args>, args: Args): number {
  return typeof work === 'function' ? work(args) : work
}
