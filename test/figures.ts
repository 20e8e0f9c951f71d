/** Whether tests run in full: `npm run test:long` does, and `npm test` asks a fixed part of it. */
export const inFull = process.env['LONG_TESTS'] === 'true'

/** By default the same on every run, so that a failure is due to a change; other seeds try other cases. */
export const SEED = Number(process.env['DIFFERENCE_SEED'] ?? 2018)

/** How many stances the large generated graph has. */
export const GENERATED = inFull ? 20_000 : 8_000
