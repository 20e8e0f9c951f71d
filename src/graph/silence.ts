/**
 * Calls `onSilence` once nothing has been heard for so many milliseconds, and again after as many more. They are counted
 * in steps, and a step in which this process stood still is one: what had come meanwhile is read before silence is told.
 */
export function onSilence(heard: () => number, milliseconds: number, tell: () => void): () => void {
  const most = Math.ceil(milliseconds / STEP)
  let [last, steps] = [heard(), 0]
  const timer = setInterval(() => {
    const now = heard()
    steps = now === last ? steps + 1 : 0
    last = now
    if (steps < most) return
    steps = 0
    tell()
  }, STEP)
  return () => clearInterval(timer)
}

const STEP = 50
