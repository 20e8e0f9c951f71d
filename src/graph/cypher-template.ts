/** Cypher as it stands in a file, or a place in it that a comment marks. */
export type TemplatePart = string | Place

// A place is marked by a block comment with its name and its arguments, as `where` or `columns(it)`. One that ends in `{`
// encloses what the file itself has there, up to a comment that holds `}`. `include name {` marks what `npm run fix`
// prints; all others are hooks.

export interface Place {
  readonly isInclude: boolean
  readonly name: string
  readonly args: readonly string[]
  /** What the file has there; null where the mark encloses nothing. */
  readonly enclosed: readonly TemplatePart[] | null
  /** The comment itself. */
  readonly mark: string
}

/** What goes in at a hook, given the arguments that the file has there; null leaves what the file itself has. */
export type Hook = (...args: readonly string[]) => string | null

const MARK = /\/\* (?:(?<close>\})|(?<include>include )?(?<name>[\w-]+)(?:\((?<args>[^)]*)\))?(?<open> \{)?) \*\//g

export const CLOSE = '/* } */'

/** Takes a file apart. Throws an Error for a mark that is not closed, or closed twice. */
export function parseTemplate(path: string, source: string): readonly TemplatePart[] {
  const open: { readonly parts: TemplatePart[]; readonly place: Omit<Place, 'enclosed'> | null }[] = [
    { parts: [], place: null },
  ]
  let end = 0
  const here = () => {
    const last = open.at(-1)
    if (!last) throw new Error(`${path} closes more than it opens.`)
    return last.parts
  }
  for (const { 0: mark, index, groups = {} } of source.matchAll(MARK)) {
    here().push(source.slice(end, index))
    end = index + mark.length
    const { close, include, name = '', args } = groups
    if (close) {
      const { parts, place } = open.pop() ?? {}
      if (!parts || !place) throw new Error(`${path} closes more than it opens.`)
      here().push({ ...place, enclosed: parts })
    } else {
      const place = { isInclude: include !== undefined, name, args: args?.split(', ') ?? [], mark }
      if (groups['open']) open.push({ parts: [], place })
      else here().push({ ...place, enclosed: null })
    }
  }
  here().push(source.slice(end))
  const [whole, ...unclosed] = open
  if (!whole || unclosed.length > 0) throw new Error(`${path} opens ${unclosed[0]?.place?.mark} and does not close it.`)
  return whole.parts
}

/** The places of a template, those within others too. */
export function placesIn(parts: readonly TemplatePart[]): readonly Place[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...placesIn(part.enclosed ?? [])]))
}

/** What a fragment's file marks as its own: the rest lets it run alone. */
export function fragmentIn(path: string, parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const own = placesIn(parts).find(({ name }) => name === 'fragment')?.enclosed
  if (!own) throw new Error(`${path} marks no /* fragment { */.`)
  return own
}
