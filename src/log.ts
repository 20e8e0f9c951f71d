import { type Logger, pino } from 'pino'

/** Writes one JSON object per line to standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
