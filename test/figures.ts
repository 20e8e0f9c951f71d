const LONG_TESTS = process.env['LONG_TESTS']

/** Whether only the tests run that do more in full, as in `npm run test:long`. */
export const onlyLong = LONG_TESTS === 'only'

/** Whether all tests run. Then files that share a large graph run one after the other, so that it is loaded once. */
export const allTogether = LONG_TESTS === 'all'

/** Whether tests run in full; `npm test` runs a fixed part, unless LONG_TESTS is set. */
export const inFull = onlyLong || allTogether || LONG_TESTS === 'true'

/** The default is constant, so that a failure is due to a change. Other seeds try other cases. */
export const SEED = Number(process.env['DIFFERENCE_SEED'] ?? 2018)

/** The number of stances in the large generated graph. */
export const GENERATED = 20_000

/** `CASES=10 npm run test:long` tries ten times as many generated cases. */
const TIMES = Number(process.env['CASES'] ?? 1)

/** The number of generated cases of a long test. */
export const longCases = (count: number) => count * TIMES

/** The number of generated cases: in `npm test`, and in a full run. */
export const caseCount = (some: number, full: number) => (inFull ? longCases(full) : some)

/** One in so many of all cases in `npm test`, and all of them in a full run. */
export const some = <T>(every: number, all: readonly T[]) => all.filter((_, index) => inFull || index % every === 0)
