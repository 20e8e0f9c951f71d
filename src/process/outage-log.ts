import type { Outage, OutageListener } from '../graph/outage.ts'

/** Logs one line when an outage of the database is noticed, and one when it is over. */
export function outageLog(warn: (line: object, message: string) => void): OutageListener {
  return {
    began: (outage, why) => warn({ err: why }, messages[outage].began),
    ended: (outage, milliseconds) => warn({ outageMs: Math.round(milliseconds) }, messages[outage].ended),
  }
}

/** Of one level, so that whoever sees the first line sees the second one too. */
const messages: Readonly<Record<Outage, { readonly began: string; readonly ended: string }>> = {
  GONE: { began: 'database gone', ended: 'database back' },
  PASSWORD_REFUSED: { began: 'database refuses the password', ended: 'database refuses the password no longer' },
}
