import { createHash } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Lets clients keep an answer that is final: one without errors, under a settled `knownAt`, to a GET with the id of a
 * trusted document, so that its address says all of the question. They keep it for an hour, because entities may change
 * and be erased. After that they ask with its `ETag`, and are told by 304 that it is still the same (RFC 9110, 13.1.2).
 */
export function finalAnswers(): Plugin {
  const final = new WeakSet<Request>()
  return {
    onResultProcess({ request, result }) {
      const asksById = request.method === 'GET' && new URL(request.url).searchParams.has('documentId')
      if (asksById && !Array.isArray(result) && isFinal(result as ExecutionResult)) final.add(request)
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!final.has(request) || response.status !== 200) return
      const text = await response.text()
      const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"` // weak: it is also sent compressed
      const headers = new fetchAPI.Headers(response.headers)
      headers.set('ETag', tag)
      headers.set('Cache-Control', 'private, max-age=3600')
      headers.set('Vary', 'Accept, Authorization')
      if (!isKept(request.headers.get('if-none-match'), tag)) {
        setResponse(new fetchAPI.Response(text, { headers }))
        return
      }
      for (const name of ['Content-Length', 'Content-Type']) headers.delete(name)
      setResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}

function isFinal({ data, errors, extensions }: ExecutionResult): boolean {
  const asOf = extensions?.['asOf'] as { readonly settled: boolean | null } | undefined
  return data != null && !errors && asOf?.settled === true
}

/** Whether a client has the answer with this tag already; by `If-None-Match`, which may list several, or be `*`. */
function isKept(given: string | null, tag: string): boolean {
  const tags = given?.split(',').map((one) => one.trim()) ?? []
  return tags.some((one) => one === '*' || one === tag || `W/${one}` === tag)
}
