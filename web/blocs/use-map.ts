import { useEffect, useState } from 'preact/hooks'
import { type Placed, placesOf } from './layout.ts'
import type { Network, Pair } from './network.ts'

/** What is drawn: of which network, which of its pairs as lines from which value on, and where everybody stands. */
export interface BlocPicture {
  readonly network: Network
  readonly lines: readonly Pair[]
  readonly least: number
  readonly places: readonly Placed[]
}

/**
 * The picture of some lines; none is made where it is not shown. Its places are found after what is already known has been shown; until then it is null, or
 * the one of other lines of the same network.
 */
export function useMap({ network, lines, least }: Omit<BlocPicture, 'places'>, isShown: boolean): BlocPicture | null {
  const [picture, setPicture] = useState<BlocPicture | null>(null)
  useEffect(() => {
    if (!isShown) return
    const placing = new AbortController()
    const { signal } = placing
    placesOf(network.actors, lines, inTurns(signal)).then(
      (places) => signal.aborted || setPicture({ network, lines, least, places }),
      () => undefined, // other lines are placed instead
    )
    return () => placing.abort()
  }, [network, lines, isShown])
  return picture?.network === network ? picture : null
}

/** How long it works before the page has its turn, in milliseconds. */
const TURN_MS = 24

function inTurns(signal: AbortSignal) {
  let since = performance.now()
  return () => {
    if (performance.now() - since < TURN_MS) return
    return new Promise<void>((resolve, reject) => {
      setTimeout(() => {
        since = performance.now()
        if (signal.aborted) reject(signal.reason)
        else resolve()
      })
    })
  }
}
