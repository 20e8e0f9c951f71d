import type { Plugin } from 'graphql-yoga'
import { shown } from '../errors.ts'
import { bodyOf, mediaTypeFor } from './refusal.ts'

/** Answers `/live` with 200 as long as the process can answer anything. */
export const liveness: Plugin = {
  onRequest({ url, endResponse, fetchAPI }) {
    if (url.pathname === '/live') endResponse(new fetchAPI.Response(null, { status: 200 }))
  },
}

/** No address has it in it. Yoga would take each that ends so for its own probe. */
export const NO_ENDPOINT = '\n'

/**
 * Leaves `/graphql` to Yoga, and answers with 404 at each path that no plugin before this one has answered. Yoga itself
 * takes every address that ends in `/graphql` for its endpoint, and logs and limits know that path alone.
 */
export const nothingElse: Plugin = {
  onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
    if (pathname === '/graphql') return
    const message = `There is nothing at ${shown(pathname)}. GraphQL is at /graphql.`
    const headers = { 'Content-Type': `${mediaTypeFor(request.headers.get('accept'))}; charset=utf-8` }
    endResponse(new fetchAPI.Response(bodyOf({ code: 'NOT_FOUND', message }), { status: 404, headers }))
  },
}
