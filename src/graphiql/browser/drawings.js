/** The fields whose answers the explorer draws. */
const DRAWN = ['neighborhood', 'paths', 'stanceMatrix']

const place = document.getElementById('drawings')

/** Offers to draw what an answer contains, wherever it has an `exportAddress`. */
export function offerDrawings(answer) {
  const addresses = new Set(addressesIn(parsed(answer)))
  const links = Array.from(addresses, drawingOf).filter((link) => link !== null)
  place.replaceChildren(...links.slice(0, MOST))
}

const MOST = 3

function parsed(text) {
  if (!text.includes('"exportAddress"')) return null
  try {
    return JSON.parse(text)
  } catch {
    return null // it is still being written
  }
}

function* addressesIn(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.exportAddress === 'string') yield value.exportAddress
  for (const part of Object.values(value)) yield* addressesIn(part)
}

/** A link to the graph view with the same field, arguments and clocks; null for what is not drawn. */
function drawingOf(address) {
  const given = new URL(address, location.href).searchParams
  const of = given.get('of')
  if (!DRAWN.includes(of)) return null
  const parameters = new URLSearchParams({ answer: of, arguments: given.get('arguments') ?? '' })
  for (const [name, clock] of Object.entries({ at: 'validAt', known: 'knownAt', certainty: 'certainty' })) {
    if (given.has(clock)) parameters.set(name, given.get(clock))
  }
  const link = document.createElement('a')
  link.href = `/explore/graph?${parameters}`
  link.textContent = `Draw this: ${of}`
  return link
}
