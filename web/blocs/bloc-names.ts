/** What an address says of blocs. */
export interface BlocChoice {
  /** `COSINE` for the net agreement, which grows with what is shared; else the mean agreement. */
  readonly measure?: string
  /** The least number of shared targets. */
  readonly shared?: string
  /** The least value of a line on the map. */
  readonly least?: string
  /** Two slugs whose calculation is shown, separated by a comma. */
  readonly pair?: string
}

export const blocNames: readonly (keyof BlocChoice)[] = ['measure', 'shared', 'least', 'pair']
