/** What an address says of paths: both ends by slug, and the largest number of hops. */
export interface PathEnds {
  readonly from?: string
  readonly to?: string
  readonly hops?: string
}

export const pathNames: readonly (keyof PathEnds)[] = ['from', 'to', 'hops']

export const MOST_HOPS = 6
const USUAL_HOPS = 4

export function hopsOf({ hops }: PathEnds): number {
  const number = Number(hops)
  return Number.isInteger(number) && number >= 1 && number <= MOST_HOPS ? number : USUAL_HOPS
}
