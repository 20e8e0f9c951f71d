/** A range of a text from `start` up to, not including, `end`, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface Snippet {
  readonly snippet: string
  readonly hits: readonly TextRange[]
}

/** The length of a snippet, and of its part before the first hit, in UTF-16 code units. */
export const SNIPPET_LENGTH = 160
const LEAD = 40

/** The most hits marked in a snippet. */
export const MOST_HITS = 10

/**
 * The part of a text around its first hit. Line breaks are replaced, and an ellipsis marks a cut. It is cut between
 * words if possible, and never within a character.
 */
export function snippetOf(text: string, hits: readonly TextRange[]): Snippet {
  const merged = mergedHits(hits)
  const { start, end } = text.length <= SNIPPET_LENGTH ? { start: 0, end: text.length } : windowOf(text, merged)
  const before = start > 0 ? '…' : ''
  const shift = before.length - start
  const shown = merged
    .map((hit) => ({ start: Math.max(hit.start, start), end: Math.min(hit.end, end) }))
    .filter((hit) => hit.start < hit.end)
    .slice(0, MOST_HITS)
  return {
    snippet: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`.replace(/\s/g, ' '),
    hits: shown.map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  }
}

/** The hits in order, with adjacent and overlapping ones merged. */
function mergedHits(hits: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && hit.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) }
    else merged.push(hit)
  }
  return merged
}

function windowOf(text: string, hits: readonly TextRange[]): TextRange {
  const first = hits[0]?.start ?? 0
  const start = first <= LEAD ? 0 : wordStart(text, first - LEAD, first)
  const limit = start + SNIPPET_LENGTH
  return { start, end: limit >= text.length ? text.length : wordEnd(text, limit, start) }
}

/** The first start of a word at or after `from`, at the latest `to`. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? outside(text, from) : from + space + 1
}

/** The last end of a word up to `to`, but not before the middle of the snippet. */
function wordEnd(text: string, to: number, from: number): number {
  const shown = text.slice(from, to + 1)
  const space = Math.max(...Array.from(shown.matchAll(/\s/g), ({ index }) => index), -1)
  return space < SNIPPET_LENGTH / 2 ? outside(text, to) : from + space
}

/** The index, or the one before it if it is inside a surrogate pair. */
function outside(text: string, place: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(place)) ? place - 1 : place
}
