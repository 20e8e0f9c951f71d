import { type Address, hrefTo } from '../address.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'

/** Saves a file that is made on the page. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** What a file that is made on the page says of itself: as of when it is, the address of its view, and when it was made. */
export function aboutFile(address: Address, asOf = clocksInWords(address.clocks)) {
  const { href } = new URL(hrefTo(address, address), location.href)
  return { asOf, address: href, made: new Date().toISOString() }
}

/** The same of a picture, whose title says as of when it is. */
export function pictureAbout(address: Address, title: string, asOf?: string) {
  const about = aboutFile(address, asOf)
  return { ...about, title: `${title}, ${about.asOf}` }
}
