/** A source, by slug, and the place in it. */
export interface Citation {
  readonly source: string
  readonly locator: string | null
}

/** Reads `source-slug#locator`; without a `#` the source as a whole is cited. */
export function citationOf(text: string): Citation {
  const mark = text.indexOf('#')
  return mark < 0
    ? { source: text, locator: null }
    : { source: text.slice(0, mark), locator: text.slice(mark + 1) || null }
}
