import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { clientError } from '../errors.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'
import { refuse } from './refusal.ts'
import { type RequestLine, unread } from './request-log.ts'

/** Limits how many requests are worked on at once. */
export interface Admission {
  /** Whether a request was refused here, before Yoga sees it and before its body is read: most refusals are. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean
  /** Counts the requests that are worked on, and refuses one whose body arrived when all places were taken. */
  readonly plugin: Plugin
}

/**
 * Allows `most` requests at once and refuses the others, because work beyond what a machine can do makes every answer
 * late. `most` is for a burst. After a refusal only a part of it is allowed, until nothing was refused for a while: under
 * lasting load each request that is allowed waits for all the others. A client that is slow to send its request or to
 * read its answer takes no place.
 */
export function admission(most: number, log: (line: RequestLine) => void): Admission {
  let atWork = 0
  let refusedAt = Number.NEGATIVE_INFINITY
  /** How many places there are, where all are taken; null where one is free. */
  const taken = (): number | null => {
    const isCalm = performance.now() - refusedAt > CALM
    const places = isCalm ? most : Math.ceil(most * UNDER_LOAD)
    if (atWork < places) return null
    refusedAt = performance.now()
    return places
  }
  return {
    refuses(request, response) {
      if (request.method !== 'POST' || !request.url?.startsWith('/graphql')) return false
      const places = taken()
      if (places === null) return false
      const requestId = requestIdOf(request.headers[REQUEST_ID])
      response.setHeader('Retry-After', RETRY_AFTER).setHeader(REQUEST_ID, requestId)
      refuse(response, { status: 503, code: 'OVERLOADED', message: messageOf(places) })
      log(unread(requestId, 503, 'OVERLOADED'))
      return true
    },
    plugin: {
      onParams({ paramsHandler, setParamsHandler }) {
        setParamsHandler(async (payload) => {
          const places = taken()
          if (places !== null) throw overloaded(places)
          atWork += 1
          try {
            return await paramsHandler(payload)
          } finally {
            atWork -= 1
          }
        })
      },
    },
  }
}

/** How long nothing has to be refused, in milliseconds, until a burst is allowed again; and what part of it until then. */
const CALM = 1_000
const UNDER_LOAD = 1 / 4

const RETRY_AFTER = '1'

const messageOf = (places: number) =>
  `The server is answering ${places} requests, the most that it answers at once. Try again in a second.`

const overloaded = (places: number) =>
  clientError('OVERLOADED', messageOf(places), { http: { status: 503, headers: { 'Retry-After': RETRY_AFTER } } })
