import type { Plugin } from 'graphql-yoga'
import { BUILT, type BuiltPart, loadBuilt } from './built-parts.ts'

/**
 * Serves the explorer, the page for readers, under `/explore`. `/` leads to it, or to GraphiQL where the explorer is not
 * built. It is a client of the public API: what is served here is one shell for every address, and hashed files.
 */
export function explorer(folder: URL = BUILT): Plugin {
  let built: Promise<ReadonlyMap<string, BuiltPart> | null> | undefined
  const open = async () => {
    built ??= loadBuilt(folder)
    const found = await built.catch((error: unknown) => {
      built = undefined // the next visit tries again
      throw error
    })
    if (!found) built = undefined // it may be built by the next visit
    return found
  }
  return {
    async onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (pathname === '/') {
        const headers = { Location: (await open()) ? HOME : '/graphql', 'Cache-Control': 'no-store' }
        return endResponse(new fetchAPI.Response(null, { status: 302, headers }))
      }
      if (pathname !== HOME && !pathname.startsWith(`${HOME}/`)) return
      const parts = await open()
      if (!parts) return endResponse(new fetchAPI.Response(MISSING, { status: 503, headers: PLAIN }))
      const part = parts.get(pathname)
      if (part) return endResponse(answered(part, 200, FOREVER))
      if (pathname.startsWith(`${HOME}/parts/`)) return endResponse(new fetchAPI.Response(null, { status: 404 }))
      const shell = parts.get(SHELL)
      if (shell) endResponse(answered(shell, isView(pathname) ? 200 : 404, { 'Cache-Control': 'no-cache' }))

      function answered({ type, content, brotli, gzip }: BuiltPart, status: number, headers: Record<string, string>) {
        const encoding = encodingOf(request.headers.get('accept-encoding'))
        const body = encoding === 'br' ? brotli : encoding === 'gzip' ? gzip : content
        const encoded = encoding && { 'Content-Encoding': encoding }
        const all = { ...GUARDS, ...headers, ...encoded, 'Content-Type': type, Vary: 'Accept-Encoding' }
        return new fetchAPI.Response(body, { status, headers: all })
      }
    },
  }
}

const HOME = '/explore'
const SHELL = `${HOME}/shell.html`

/** Whether a path is that of a view: whether there is the thing that it names is up to the view. */
function isView(pathname: string): boolean {
  return /^\/explore(\/?|\/search|\/stances|\/compare|\/for-and-against|\/changes|\/contradictions|\/blocs|\/path|\/graph|\/timeline|\/schema|\/[ecs]\/[^/]+)$/.test(
    pathname,
  )
}

const MISSING =
  'The explorer is not built. Run `npm run build` in the folder of the server, and load this page again. Where OTHER_DOCUMENTS is set, start the server again first.\n'
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' }

/** The best encoding of those that each part is stored in; null = none. */
function encodingOf(accepted: string | null): 'br' | 'gzip' | null {
  const names = (accepted ?? '').split(',').flatMap((one) => {
    const [name = '', ...parameters] = one.split(';').map((text) => text.trim().toLowerCase())
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
  })
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

/** Allows the page's own files and this server, and no embedding. */
const GUARDS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
}

/** A path changes whenever the content does. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }
