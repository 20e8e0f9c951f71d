import { randomUUID } from 'node:crypto'

/** The header with the id of a request: clients may set it, and every answer has it. */
export const REQUEST_ID = 'x-request-id'

/** The client's id if it is fit for a log, otherwise a new one. */
export function requestIdOf(given: string | string[] | null | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}
