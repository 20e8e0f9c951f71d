import { matrixTable } from './matrix-text.ts'
import { run } from './program.ts'
import { matrixOfCountries } from './queries.ts'

/**
 * `npm run client:matrix -- [slug of a country …] [--url <address>]`: where the actors of these countries, or all, stand on policies
 * and propositions, as a table.
 */
await run(async (ask, countries) => {
  const holders = countries.length === 0 ? {} : { country: { slug: { in: countries } } }
  const { stanceMatrix } = await ask(matrixOfCountries, { holders })
  console.log(
    stanceMatrix.cells.length === 0
      ? `No position of ${countries.join(', ') || 'anybody'} is known.`
      : matrixTable(stanceMatrix),
  )
})
