import type { Place, Places } from './layout.ts'

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What is more aside than ahead comes after everything else. */
const ELSEWHERE = 1e6

export const isArrow = (key: string) => Object.hasOwn(ways, key)

/** The entity next in the direction of an arrow key: near, and not far aside. Null where nothing is in that direction. */
export function nearest(from: Place, key: string, slugs: readonly string[], places: Places): string | null {
  const [wayX, wayY] = ways[key] ?? [0, 0]
  let [best, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const slug of slugs) {
    const place = places.get(slug)
    if (!place) continue
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const along = dx * wayX + dy * wayY
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX)
    const far = along + 2.5 * aside + (aside > along ? ELSEWHERE : 0)
    if (along > 0 && far < least) [best, least] = [slug, far]
  }
  return best
}
