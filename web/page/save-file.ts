import { clocksInWords } from '../clocks/clock-strip.tsx'
import type { Clocks } from '../clocks/clocks.ts'

/** Saves a file that is made on the page. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** What a file that is made on the page says of itself: as of when it is, the address of its view, and when it was made. */
export function aboutFile(clocks: Clocks) {
  return { asOf: clocksInWords(clocks), address: location.href, made: new Date().toISOString() }
}
