import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checksumOf } from '../loading/checksum.ts'

/**
 * Lets a client show a final answer again for an hour without asking: one without errors, under a settled `knownAt`, to a
 * GET with the id of a trusted document, so that its address says all of the question. It is no longer than an hour
 * because entities change and are erased. Then the client asks with its `ETag`, and is told by 304 if the answer is still
 * the same (RFC 9110, 13.1.2).
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
      const ETag = `W/"${checksumOf(text)}"` // weak: it is also sent compressed
      const headers = { ...KEEPING, ETag }
      if (isKept(request.headers.get('if-none-match'), ETag)) {
        setResponse(new fetchAPI.Response(null, { status: 304, headers }))
      } else {
        const type = response.headers.get('content-type') ?? ''
        setResponse(new fetchAPI.Response(text, { headers: { ...headers, 'Content-Type': type } }))
      }
    },
  }
}

const KEEPING = {
  'Cache-Control': 'private, max-age=3600, must-revalidate',
  Vary: 'Accept, Accept-Encoding, Authorization, Origin', // of CORS and compression too: theirs are replaced
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
