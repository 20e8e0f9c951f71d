/** How wide a letter is on average, of the size of its text. */
const LETTER = 0.52

/** A text that fits into so many pixels, at a size of letters. */
export const cutText = (text: string, width: number, size: number) =>
  shortened(text, Math.max(2, Math.floor(width / (size * LETTER))))

/** A text of so many characters at most, none of them cut in two; what is cut ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  const letters = [...text]
  return letters.length > most
    ? `${letters
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`
    : text
}
