/** How much it reads beside what it returns, in points of a request's cost. */
type Work<Args> = number | ((args: Args) => number)

/** The extensions of a field that is heavy work: it costs that much more, and little of it is done at once. */
export function heavy<Args>(work: Work<Args>): { readonly work: Work<Args> } {
  return { work }
}

/** What a field's extensions say of that; 0 where it is light. */
export function workOf(extensions: object, args: Readonly<Record<string, unknown>>): number {
  if (!('work' in extensions)) return 0
  return typeof extensions.work === 'function' ? Number(extensions.work(args)) : Number(extensions.work)
}
