import type { Properties } from './properties.ts'

/** What the vocabulary says of a kind of entities. */
export interface KindRow {
  /** Beside `Entity`. The last one names the kind. */
  readonly labels: readonly string[]
  /** The root field that lists the kind. */
  readonly plural: string
  readonly description: string
  /** Set where a sentence has the name in quotation marks. */
  readonly quoted?: true
  /** Between the title of a role and the name of what it is held in: President of Norway. */
  readonly of?: 'of' | 'in' | 'at'
  readonly properties: Properties
}
