import type { Plugin } from 'graphql-yoga'
import { clientError } from '../errors.ts'

/**
 * Lets so many requests be worked on at once and refuses the next before its body is read, for work that is begun beyond
 * what a machine can do makes all answers late. So many are taken of a burst. Once there are more, and until for a while
 * there are not, it is a part of them: where more come than can be answered, each that is taken waits for all the others.
 * Who is slow to send a request or to read its answer takes no place.
 */
export function admission(most: number): Plugin {
  let atWork = 0
  let refusedAt = Number.NEGATIVE_INFINITY
  const keepRoom = () => {
    const isCalm = performance.now() - refusedAt > CALM
    const places = isCalm ? most : Math.ceil(most * UNDER_LOAD)
    if (atWork < places) return
    refusedAt = performance.now()
    throw overloaded(places)
  }
  return {
    onRequestParse: keepRoom,
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        keepRoom() // others may have come while it was read
        atWork += 1
        try {
          return await paramsHandler(payload)
        } finally {
          atWork -= 1
        }
      })
    },
  }
}

/** How long nothing has to be refused, in milliseconds, until a burst is taken again; and what part of it until then. */
const CALM = 1_000
const UNDER_LOAD = 1 / 4

const overloaded = (places: number) =>
  clientError('OVERLOADED', `${places} requests are being answered, and no more at once. Try again in a second.`, {
    http: { status: 503, headers: { 'Retry-After': '1' } },
  })
