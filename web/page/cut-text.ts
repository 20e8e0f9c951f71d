/** How wide a letter is on average, of the size of its text. */
const LETTER = 0.52

/** A text that fits into so many pixels, at a size of letters; what is cut ends in an ellipsis. */
export function cutText(text: string, width: number, size: number): string {
  const most = Math.max(2, Math.floor(width / (size * LETTER)))
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
