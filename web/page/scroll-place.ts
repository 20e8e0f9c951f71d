import { CHANGED, LEAVING, placeInHistory } from '../address.ts'

/** In ms. Content arrives in parts: a place is kept until nothing has moved it for so long. */
const QUIET = 1_000
/** In ms. What has not arrived by then is not waited for. */
const LONGEST = 15_000

const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Back and Forward return to where one had scrolled. A browser does that only if the content is there at once; here it
 * is asked for anew. So the place is taken up as soon as the page is long enough, unless the reader moves on before.
 */
export function keepScrollPlaces(): void {
  const places = new Map<number, number>()
  let wanted: number | null = null

  const stop = () => {
    wanted = null
  }
  const keep = () => wanted === null && places.set(placeInHistory().at, scrollY)
  addEventListener('scroll', keep, { passive: true })
  addEventListener(LEAVING, keep) // the last scroll may not have been told yet
  for (const name of BY_HAND) addEventListener(name, stop, { passive: true, capture: true })
  addEventListener(CHANGED, stop)
  addEventListener('popstate', () => {
    const place = places.get(placeInHistory().at)
    if (place === undefined) return stop()
    const began = performance.now()
    let moved = began
    wanted = place
    const takeUp = (now: number) => {
      if (wanted !== place) return
      if (Math.abs(scrollY - place) > 1) {
        scrollTo(0, place)
        moved = now
      }
      if (now - moved > QUIET || now - began > LONGEST) return stop()
      requestAnimationFrame(takeUp)
    }
    requestAnimationFrame(takeUp)
  })
}
