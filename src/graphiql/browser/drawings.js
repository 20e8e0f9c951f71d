/** The fields whose answers are graphs that the explorer draws. */
const GRAPHS = ['neighborhood', 'paths', 'stanceMatrix']
/** How the pairs are measured that the explorer draws. */
const MEASURES = ['AGREEMENT NONE STANDING', 'SUBTRACT COSINE STANDING']

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

/** A link to the view with the same field, arguments and clocks; null for what is not drawn. */
function drawingOf(address) {
  const given = new URL(address, location.href).searchParams
  const [of, asked] = [given.get('of'), given.get('arguments') ?? '']
  const arePairs = of === 'alignment' && isMeasured(asked)
  if (!arePairs && !GRAPHS.includes(of)) return null
  const parameters = new URLSearchParams(arePairs ? { arguments: asked } : { answer: of, arguments: asked })
  for (const [name, clock] of Object.entries({ at: 'validAt', known: 'knownAt', certainty: 'certainty' })) {
    if (given.has(clock)) parameters.set(name, given.get(clock))
  }
  const link = document.createElement('a')
  link.href = `/explore/${arePairs ? 'blocs' : 'graph'}?${parameters}`
  link.textContent = `Draw this: ${of}`
  return link
}

/** Whether the arguments of `alignment` measure what the explorer draws. It reads no block strings. */
function isMeasured(asked) {
  const given = (name, usual) => new RegExp(`\\b${name}: (\\w+)`).exec(asked)?.[1] ?? usual
  const [measure, normalization] = [given('measure', 'AGREEMENT'), given('normalization', 'NONE')]
  return MEASURES.includes(`${measure} ${normalization} ${given('duplicates', 'STANDING')}`) && !asked.includes('"""')
}
