import { randomUUID } from 'node:crypto'

/** The header by which a client names its request, and the answer says what it was named. */
export const REQUEST_ID = 'x-request-id'

/** The client's own, where it is one that a log can hold. */
export function requestIdOf(given: string | string[] | null | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}
