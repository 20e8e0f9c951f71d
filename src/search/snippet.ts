/** Where something stands: from the first code unit up to, not including, `end`. UTF-16, as JavaScript counts. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface Snippet {
  readonly snippet: string
  readonly hits: readonly TextRange[]
}

/** Code units of the text that a snippet shows at most, and of those before the first hit. */
export const SNIPPET_LENGTH = 160
const LEAD = 40

/** Most hits that a snippet shows. */
export const MOST_HITS = 10

/**
 * The part of a text around its first hit, as it stands there but for line breaks, with an ellipsis where it is cut;
 * cut between words, if there are any, and never within a character.
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

/** In their order; those that touch or overlap are one. */
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

/** The first place from `from` on where a word begins, at `to` at the latest. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? outside(text, from) : from + space + 1
}

/** The last place up to `to` where a word ends, but not before the middle of what is shown. */
function wordEnd(text: string, to: number, from: number): number {
  const shown = text.slice(from, to + 1)
  const space = Math.max(...Array.from(shown.matchAll(/\s/g), ({ index }) => index), -1)
  return space < SNIPPET_LENGTH / 2 ? outside(text, to) : from + space
}

/** The place, or the one before it where it lies within a surrogate pair. */
function outside(text: string, place: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(place)) ? place - 1 : place
}
