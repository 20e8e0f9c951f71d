/** What a file says about itself. */
export interface About {
  /** The path and query string of the export. */
  readonly address: string
  /** When it was made, in UTC. */
  readonly made: string
  /** Whether it is complete: false if a limit or the timeout of the field cut the answer. */
  readonly complete: boolean
}

/** The same as one line. */
export function told({ address, made, complete }: About): string {
  return `Stancegraph, ${address.replace(/\s/g, ' ')}, made at ${made}${complete ? '' : '; not complete'}`
}
