import type { Plugin } from 'graphql-yoga'
import { clientError } from '../errors.ts'

/**
 * Lets so many requests be worked on at once and refuses the next before its body is read, for work that is begun beyond
 * what a machine can do makes all answers late. Who is slow to send a request or to read its answer takes no place.
 */
export function admission(most: number): Plugin {
  let atWork = 0
  const keepRoom = () => {
    if (atWork >= most) throw overloaded(most)
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

const overloaded = (most: number) =>
  clientError('OVERLOADED', `${most} requests are being answered, and no more at once. Try again in a second.`, {
    http: { status: 503, headers: { 'Retry-After': '1' } },
  })
