import { withGraph } from '../../src/cli/with-graph.ts'
import { StartError } from '../../src/graph/start-error.ts'
import { agreementLines } from './agreement-lines.ts'
import { firstCoding, secondCoding, thirdCoding } from './codings.ts'

/** Reports how far the graph agrees with two other codings of its article. */
await withGraph({}, async ({ graph }, { report }) => {
  const first = await firstCoding(graph)
  if (first.length === 0) throw new StartError('The graph has no claim on the article: `npm run seed` loads them.')
  for (const line of agreementLines(first, thirdCoding())) report(line)
  report('')
  for (const line of agreementLines(first, secondCoding())) report(line)
})
