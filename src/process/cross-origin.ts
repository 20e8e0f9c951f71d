import type { RequestListener } from 'node:http'
import cors from 'cors'

const EXPOSED = [
  ...['Content-Disposition', 'ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'WWW-Authenticate'],
  ...['X-Complete', 'X-Request-Id'],
]

/** Lets pages of those origins read answers, through CORS. Credentials are not allowed: the server uses none. */
export function crossOrigin(origins: readonly string[], handler: RequestListener): RequestListener {
  if (origins.length === 0) return handler
  const allow = cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: 7_200,
    preflightContinue: true,
  })
  return (request, response) => {
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers
    allow(request, response, () => {
      if (isPreflight) response.writeHead(204).end()
      else handler(request, response)
    })
  }
}
