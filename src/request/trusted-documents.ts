import type { Plugin } from 'graphql-yoga'
import { viewerOf } from '../access/asking.ts'
import type { Documents } from '../access/documents.ts'
import { clientError, shown } from '../errors.ts'
import type { Asked } from './viewers-only.ts'

/** Who may send the text of a document that is not trusted. */
export const others = ['all', 'keys', 'none'] as const
export type Others = (typeof others)[number]

/** The documents that are trusted, and who may send others. */
export interface Trust {
  readonly documents: Documents
  readonly others: Others
}

/** Takes the id of a trusted document in place of its text, in JSON or in an address, and refuses what is not trusted. */
export function trustedDocuments({ documents, others }: Trust): Plugin {
  return {
    onParams({ params, request, setParams, context }) {
      const given: unknown = params
      if (typeof given !== 'object' || given === null || (context as Asked).isOwn) return // refused elsewhere; our own
      const { documentId: sent, ...rest } = given as Record<string, unknown>
      const id = sent ?? (request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : null)
      if (id == null) {
        const { query } = params
        if (typeof query === 'string' && !mayBeOther(request) && !documents.isTrusted(query)) throw notTrusted(others)
        return
      }
      if (params.query != null) throw clientError('BAD_REQUEST', BOTH, BAD)
      const text = typeof id === 'string' ? documents.textOf(id) : undefined
      if (text === undefined) throw clientError('DOCUMENT_NOT_FOUND', `This server has no document ${shown(id)}.`, NONE)
      setParams({ ...rest, query: text })
    },
  }

  function mayBeOther(request: Request): boolean {
    return others === 'all' || (others === 'keys' && viewerOf(request)?.name != null)
  }
}

const BAD = { http: { status: 400 } }
const NONE = { http: { status: 404 } }
const BOTH = "A request has a 'query' or a 'documentId', not both."

function notTrusted(others: Others) {
  const who = others === 'keys' ? 'Others need a key.' : 'It takes no others.'
  const message = `This server answers to the documents that it knows, by their text or by 'documentId'. ${who}`
  return clientError('DOCUMENT_NOT_TRUSTED', message, { http: { status: 403 } })
}
