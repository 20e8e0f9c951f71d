/** How long work may go on before others get their turn, in milliseconds. */
const LONG = 1

/** Of those that wait, how many go on in one turn: each looks at the clock first. */
const AT_ONCE = 100

/** How long heavy work waits while connections come, in milliseconds. */
const PATIENCE = 50

const light: (() => void)[] = []
const heavy: (() => void)[] = []

/** Those whose turn it is or was, since when, and when heavy work last began, in milliseconds. */
let [turn, began, heavyBegan] = [heavy, 0, 0]
let isConnecting = false

/** Whether this turn of the event loop, which all requests share, has lasted so long that others should have theirs. */
export const isLong = () => performance.now() - began > LONG

/** Waits for another turn, behind all who wait already. Where light and heavy work wait, each has every second turn. */
export function nextTurn(isHeavy: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (light.length + heavy.length === 0) setImmediate(go)
    const waiting = isHeavy ? heavy : light
    waiting.push(resolve)
  })
}

/**
 * Says that a connection has come. Node accepts one in each turn of the event loop
 * (https://github.com/libuv/libuv/pull/3696): a hundred that come at once would wait for a hundred turns of heavy work.
 */
export function connected(): void {
  isConnecting = true
}

function go(): void {
  began = performance.now()
  turn = isTurnOfHeavy() ? heavy : light
  if (turn === heavy) heavyBegan = began
  isConnecting = false
  for (const resume of turn.splice(0, AT_ONCE)) resume()
  if (light.length + heavy.length > 0) setImmediate(go)
}

function isTurnOfHeavy(): boolean {
  if (heavy.length === 0 || (light.length > 0 && turn === heavy)) return false
  return !isConnecting || began - heavyBegan > PATIENCE
}
