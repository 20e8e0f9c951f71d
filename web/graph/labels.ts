import type { Place, Places } from './layout.ts'

/** The size of a name on the screen, in pixels, at the size of text that is usual. */
const LETTER = 6.4
const LINE = 15
const AWAY = 21
const NODE = 11

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a name stands: below the sign of its entity, or above it. */
export type Side = 'below' | 'above'

interface Turn {
  readonly slug: string
  readonly label: string
  readonly isAlways: boolean
}

/**
 * Whose names are shown at a scale: each in its turn, below its sign or above it, where no other name or sign is in its
 * way, or in any case where it must be shown. The others show theirs when they are pointed at or have the focus.
 */
export function labelled(turns: readonly Turn[], places: Places, scale: number): ReadonlyMap<string, Side> {
  const taken = turns.flatMap(({ slug }) => {
    const place = places.get(slug)
    return place ? [{ slug, box: boxAround(place, scale, NODE, NODE, 0) }] : []
  })
  const shown = new Map<string, Side>()
  for (const { slug, label, isAlways } of turns) {
    const place = places.get(slug)
    if (!place) continue
    for (const side of ['below', 'above'] as const) {
      const away = side === 'below' ? AWAY : -AWAY
      const box = boxAround(place, scale, (widthOf(label) * LETTER) / 2, LINE / 2, away)
      if (!isAlways && taken.some((other) => other.slug !== slug && isAcross(box, other.box))) continue
      shown.set(slug, side)
      taken.push({ slug, box })
      break
    }
  }
  return shown
}

/** In letters of the Latin alphabet. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= 0x2e_80 ? 1.9 : 1), 0)
}

function boxAround({ x, y }: Place, scale: number, halfWidth: number, halfHeight: number, away: number): Box {
  const [left, top] = [x * scale - halfWidth, y * scale + away - halfHeight]
  return { left, right: left + 2 * halfWidth, top, bottom: top + 2 * halfHeight }
}

const isAcross = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const LONGEST = 26

/** A name as long as a picture can take it, cut between words where it has some. */
export function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= LONGEST) return name
  const start = letters.slice(0, LONGEST).join('')
  const words = start.replace(/\s+\S*$/, '')
  return `${words.length > LONGEST / 3 ? words : start}…`
}
