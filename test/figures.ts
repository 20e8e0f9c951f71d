/** Whether tests run in full: `npm run test:long` does; `npm test` runs a fixed part. */
export const inFull = process.env['LONG_TESTS'] === 'true'

/** The default is constant, so that a failure is due to a change. Other seeds try other cases. */
export const SEED = Number(process.env['DIFFERENCE_SEED'] ?? 2018)

/** The number of stances in the large generated graph. */
export const GENERATED = inFull ? 12_000 : 8_000

/** `CASES=10 npm run test:long` tries ten times as many generated cases. */
const TIMES = Number(process.env['CASES'] ?? 1)

/** The number of generated cases: in `npm test`, and in a full run. */
export const caseCount = (some: number, full: number) => (inFull ? full * TIMES : some)
