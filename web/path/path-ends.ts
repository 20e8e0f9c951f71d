/** What an address says of paths: both ends by slug, and the largest number of hops. */
export interface PathEnds {
  readonly from?: string
  readonly to?: string
  readonly hops?: string
}

export const pathNames: readonly (keyof PathEnds)[] = ['from', 'to', 'hops']

export const MOST_HOPS = 6
const USUAL_HOPS = 4

export const hopsOf = ({ hops = '' }: PathEnds) => (isHops(hops) ? Number(hops) : USUAL_HOPS)

export function isHops(text: string): boolean {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= MOST_HOPS
}
