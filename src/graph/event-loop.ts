/** How long work may go on before others get their turn, in milliseconds. */
const LONG = 10

/** Of those that wait, how many go on in one turn: each looks at the clock first. */
const AT_ONCE = 100

const waiting: (() => void)[] = []
let began = 0

/** Whether this turn of the event loop, which all requests share, has lasted so long that others should have theirs. */
export const isLong = () => performance.now() - began > LONG

/** Waits for another turn, behind all who wait already. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(go)
  })
}

function go(): void {
  began = performance.now()
  for (const resume of waiting.splice(0, AT_ONCE)) resume()
  if (waiting.length > 0) setImmediate(go)
}
