import type { ExportLine } from '../export/export-log.ts'
import type { OutageListener } from '../graph/outage.ts'
import type { createLog } from '../log.ts'
import type { RequestLine, SlowLine } from '../request/request-line.ts'
import { errorLog } from './error-log.ts'
import type { Metrics } from './metrics.ts'
import { outageLog } from './outage-log.ts'

/** Who is told of requests, exports, faults and outages: the log, and the metrics if there are any. */
export function observing(log: ReturnType<typeof createLog>, metrics: Metrics | null) {
  const outages = [outageLog((line, message) => log.warn(line, message)), ...(metrics ? [metrics.outage] : [])]
  const outage: OutageListener = {
    began(...began) {
      for (const listener of outages) listener.began(...began)
    },
    ended(...ended) {
      for (const listener of outages) listener.ended(...ended)
    },
  }
  return {
    outage,
    logRequest(line: RequestLine) {
      log.info(line, 'request')
      metrics?.request(line)
    },
    logExport(line: ExportLine) {
      log.info(line, 'export')
      metrics?.export(line)
    },
    logSlow: (line: SlowLine) => log.warn(line, 'slow request'),
    logError: errorLog((error, requestId) => log.error({ err: error, requestId }, 'request failed')),
  }
}
