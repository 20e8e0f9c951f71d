import { type Logger, pino } from 'pino'

/** Writes one JSON object per line to standard output. Lines that come while others are written go out together. */
export function createLog(level: string): Logger {
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(settings, pino.destination({ dest: 1, sync: false })) // written out before the process exits
}
