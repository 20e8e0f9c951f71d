import { viewerOf } from '../access/asking.ts'
import type { Denial } from '../access/viewer.ts'
import type { RefusalRule } from '../errors.ts'
import type { Run } from '../graph/run.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'

/**
 * What the log says of an export when it ends for any reason. It has nothing of the request's or the file's content.
 */
export interface ExportLine {
  readonly requestId: string
  readonly format: string | null
  readonly status: number
  readonly milliseconds: number
  readonly statements: number
  readonly rows: number
  /** The bytes that the client took, before compression. */
  readonly bytes: number
  /** The error codes if the file is missing or incomplete. */
  readonly errors: readonly string[]
  /** The limit that refused it, where one did. */
  readonly rule?: RefusalRule
  /** The name of the viewer, where a key says it. */
  readonly viewer?: string
}

/** A running export. It is logged once, at its end. */
export interface ExportEntry {
  readonly requestId: string
  format: string | null
  status: number
  bytes: number
  readonly onRun: (run: Run) => void
  readonly end: (code?: string, rule?: RefusalRule | null) => void
}

export function exportEntry(request: Request, log: (line: ExportLine) => void): ExportEntry {
  const started = performance.now()
  const requestId = requestIdOf(request.headers.get(REQUEST_ID))
  let [statements, rows, ended] = [0, 0, false]
  const entry: ExportEntry = {
    requestId,
    format: null,
    status: 200,
    bytes: 0,
    onRun(run) {
      statements += 1
      rows += run.rows
    },
    end(code, rule = null) {
      if (ended) return
      ended = true
      const { format, status, bytes } = entry
      const milliseconds = Math.round(performance.now() - started)
      const viewer = viewerOf(request)?.name
      log({
        requestId,
        format,
        status,
        milliseconds,
        statements,
        rows,
        bytes,
        errors: code === undefined ? [] : [code],
        ...(rule && { rule }),
        ...(viewer != null && { viewer }),
      })
    },
  }
  return entry
}

/** Logs an export that was denied, and returns the header with its id. */
export function deniedExport(request: Request, { status, code }: Denial, log: (line: ExportLine) => void) {
  const entry = exportEntry(request, log)
  entry.status = status
  entry.end(code)
  return { [REQUEST_ID]: entry.requestId }
}
