import type { ServerResponse } from 'node:http'
import type { ErrorCode, RefusalRule } from '../errors.ts'

/** Why a request is refused. */
export interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
  /** The limit that refuses it, where one does. */
  readonly rule?: RefusalRule
}

/** Answers with a GraphQL error before anything of the request's body is read. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  response.statusCode = refusal.status
  response.setHeader('Content-Type', `${mediaTypeFor(response.req.headers.accept)}; charset=utf-8`)
  response.end(bodyOf(refusal))
}

/** The GraphQL error, as JSON. */
export function bodyOf({ code, message, rule }: Omit<Refusal, 'status'>): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, ...(rule && { rule }) } }] })
}

/** The media type of an error, for a client that accepts this. */
export const mediaTypeFor = (accepted: string | null | undefined) =>
  accepted?.includes(GRAPHQL) ? GRAPHQL : 'application/json'

/** The media type of GraphQL over HTTP, for clients that accept it. */
const GRAPHQL = 'application/graphql-response+json'
