import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Viewer } from '../access/viewer.ts'
import { clientError } from '../errors.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'
import { refuse } from './refusal.ts'
import type { RequestLine } from './request-line.ts'
import { unread } from './request-log.ts'

/** Limits how many requests are executed at once. */
export interface Admission {
  /**
   * Refuses a request of this viewer before its body is read and before Yoga sees it. True if it did. Most refusals happen
   * here.
   */
  refuses(request: IncomingMessage, response: ServerResponse, viewer: Viewer): boolean
  /** Counts the requests being executed. Refuses one if all places were taken by the time its body had arrived. */
  readonly plugin: Plugin
  /** Frees the place of a request before it has ended, because another limit applies to it from now on. */
  leave(request: Request): void
}

/**
 * Allows `most` requests at once and refuses the others, because more work than the machine can do makes every answer
 * late. `most` is meant for a burst: under lasting load, each admitted request waits for all the others. After a
 * refusal only a part of it is therefore allowed, until nothing has been refused for a while. A client that is slow to
 * send its request or to read its answer occupies no place.
 */
export function admission(most: number, log: (line: RequestLine) => void): Admission {
  let atWork = 0
  let refusedAt = Number.NEGATIVE_INFINITY
  const inPlace = new WeakSet<Request>()
  const leave = (request: Request) => {
    if (inPlace.delete(request)) atWork -= 1
  }
  /** The number of places if all are taken; null if one is free. */
  const taken = (): number | null => {
    const isCalm = performance.now() - refusedAt > CALM
    const places = isCalm ? most : Math.ceil(most * UNDER_LOAD)
    if (atWork < places) return null
    refusedAt = performance.now()
    return places
  }
  return {
    refuses(request, response, { name }) {
      if (request.method !== 'POST' || !/^\/graphql(\?|$)/.test(request.url ?? '')) return false
      const places = taken()
      if (places === null) return false
      const requestId = requestIdOf(request.headers[REQUEST_ID])
      response.setHeader('Retry-After', RETRY_AFTER).setHeader(REQUEST_ID, requestId)
      refuse(response, { status: 503, code: 'OVERLOADED', message: messageOf(places), rule: 'inFlight' })
      log({ ...unread(requestId, 503, 'OVERLOADED'), rule: 'inFlight', ...(name !== null && { viewer: name }) })
      return true
    },
    plugin: {
      onParams({ paramsHandler, setParamsHandler }) {
        setParamsHandler(async (payload) => {
          const places = taken()
          if (places !== null) throw overloaded(places)
          inPlace.add(payload.request)
          atWork += 1
          try {
            return await paramsHandler(payload)
          } finally {
            leave(payload.request)
          }
        })
      },
    },
    leave,
  }
}

/** After a refusal, only this part of the places is used until nothing was refused for `CALM` milliseconds. */
const CALM = 1_000
const UNDER_LOAD = 1 / 4

const RETRY_AFTER = '1'

const messageOf = (places: number) =>
  `The server is answering ${places} requests, the most that it answers at once. Try again in a second.`

const overloaded = (places: number) =>
  clientError('OVERLOADED', messageOf(places), {
    rule: 'inFlight',
    http: { status: 503, headers: { 'Retry-After': RETRY_AFTER } },
  })
