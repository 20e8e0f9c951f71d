/** What a file says of itself. */
export interface About {
  /** As one asks: which things, and under which clocks. */
  readonly address: string
  /** The moment, in UTC. */
  readonly made: string
}

/** In one line. */
export function told({ address, made }: About): string {
  return `Stancegraph, ${address.replace(/\s/g, ' ')}, made at ${made}`
}
