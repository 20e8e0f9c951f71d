import type { Plugin } from 'graphql-yoga'
import { keepAsking } from '../access/asking.ts'
import { credentialsOf } from '../access/credentials.ts'
import { type Denial, isDenial, type Viewer } from '../access/viewer.ts'
import type { Viewers } from '../access/viewers.ts'
import { bodyOf, mediaTypeFor } from './refusal.ts'

/** What the server itself knows of a request already; a client cannot set it. */
export interface Asked {
  readonly asked?: Viewer | Denial
  /** Whether something else was charged for the request. */
  readonly isPaid?: boolean
  /** Whether the server itself sends it, for an export. */
  readonly isOwn?: boolean
}

/** Called with each denied request. Returns headers to add to the answer. */
type OnDenied = (request: Request, pathname: string, denial: Denial) => Readonly<Record<string, string>>

/**
 * Answers a denied request before any of it is read, whatever its path. The plugins before this one serve what needs no
 * viewer: pages and their files, which contain nothing of the graph, and probes.
 */
export function viewersOnly(viewers: Viewers, onDenied: OnDenied): Plugin<Asked> {
  return {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      const { asked = await viewers.viewerOf(credentialsOf(request)) } = serverContext as Asked // others set no `asked`
      keepAsking(request, asked)
      if (!isDenial(asked)) return
      const type = `${mediaTypeFor(request.headers.get('accept'))}; charset=utf-8`
      const headers = { ...asked.headers, ...onDenied(request, url.pathname, asked), 'Content-Type': type }
      endResponse(new fetchAPI.Response(bodyOf(asked), { status: asked.status, headers }))
    },
  }
}
