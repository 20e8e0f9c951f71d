/** Why nothing can be asked of the database: it does not answer, or it refuses the password. */
export type Outage = 'GONE' | 'PASSWORD_REFUSED'

/** Called once when an outage is noticed, and once when it is over, however many requests it concerns. */
export interface OutageListener {
  began(outage: Outage, why: unknown): void
  ended(outage: Outage, milliseconds: number): void
}
