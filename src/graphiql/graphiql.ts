import type { Plugin } from 'graphql-yoga'
import type { DataName } from '../loading/data-sets.ts'
import { readExamples } from './examples.ts'
import { pageOf } from './graphiql-page.ts'
import { FOLDER, loadParts, type PageFile } from './graphiql-parts.ts'

/**
 * Serves GraphiQL to browsers that open the endpoint, with worked examples of the data set beside it. Everything comes from this server, and is loaded at the first visit.
 */
export function graphiql(data: DataName): Plugin {
  let site: Promise<Site> | undefined
  const open = () => {
    site ??= loadSite(data).catch((error: unknown) => {
      site = undefined // the next visit tries again
      throw error
    })
    return site
  }
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (url.pathname === ENDPOINT && request.headers.get('accept')?.includes('text/html')) {
        const { page } = await open()
        const headers = { ...GUARDS, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }
        endResponse(new fetchAPI.Response(page, { headers }))
      } else if (url.pathname.startsWith(FOLDER)) {
        const part = (await open()).parts.get(url.pathname)
        endResponse(
          part
            ? new fetchAPI.Response(part.content, { headers: { ...GUARDS, ...FOREVER, 'Content-Type': part.type } })
            : new fetchAPI.Response(null, { status: 404 }),
        )
      }
    },
  }
}

const ENDPOINT = '/graphql'

interface Site {
  readonly page: string
  /** By path. */
  readonly parts: ReadonlyMap<string, PageFile>
}

async function loadSite(data: DataName): Promise<Site> {
  const [parts, examples] = await Promise.all([loadParts(), readExamples(data)])
  return {
    page: pageOf(ENDPOINT, parts, examples),
    parts: new Map([...Object.values(parts.library), ...parts.own.values()].map((part) => [part.path, part])),
  }
}

/**
 * Allows nothing from other hosts, only our own script files, and no embedding. GraphiQL's editor needs inline styles.
 */
const GUARDS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
}

/** A path changes whenever the content does. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }
