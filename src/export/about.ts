/** What a file says of itself. */
export interface About {
  /** As one asks: which things, and under which clocks. */
  readonly address: string
  /** The moment, in UTC. */
  readonly made: string
  /** Whether it has all that was asked for: false where the field's bounds, or its time, cut the answer. */
  readonly complete: boolean
}

/** In one line. */
export function told({ address, made, complete }: About): string {
  return `Stancegraph, ${address.replace(/\s/g, ' ')}, made at ${made}${complete ? '' : '; not complete'}`
}
