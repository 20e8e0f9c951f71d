import type { Graph } from '../src/graph/graph.ts'
import { asker, unlimited } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { loadNames, MISSPELT, recallOf } from '../test/search/recall.ts'
import { generated, onGraphs } from './on-graph.ts'

/** Measures search in a generated graph of 100,000 entities, in a Neo4j of its own. */
const SIZE = { entities: sizeOf(344_138).entities, stances: 1_000, relationships: 1_000, reports: 1_000 }

/** Words that the generated names and descriptions consist of. */
const WORDS = ['Aurora', 'Beacon', 'Canton', 'Dragon', 'Ember', 'Fjord', 'Galaxy', 'Harbor', 'Jade', 'Kestrel', 'Lotus']
const MORE = ['Meridian', 'Nexus', 'Orbit', 'Pacific', 'Quantum', 'River', 'Summit', 'Tiger', 'Union', 'Vector', 'Xi']
const TEXTS = [...WORDS, ...MORE, 'Yangtze', 'Zenith']

const SUGGESTIONS = 'edges { score node { kind slug name } matched { field snippet hits { start end } } }'

/** Each makes a search text from a word and its successor. Every request uses another word. */
const SEARCHES = [
  ['two letters', '', SUGGESTIONS, (word: string) => word.slice(0, 2)],
  ['two letters, of a rare kind', ', kinds: COUNTRY', SUGGESTIONS, (word: string) => word.slice(0, 2)],
  ['a word', '', SUGGESTIONS, (word: string) => word],
  ['a word with a typo', '', SUGGESTIONS, mistyped],
  ['three words, two mistyped', '', SUGGESTIONS, (a: string, b: string) => `${mistyped(a)} ${mistyped(b)} al`],
  ['a phrase', '', SUGGESTIONS, (a: string, b: string) => `"${a} ${b}"`],
  [
    'two letters, with facets',
    '',
    `${SUGGESTIONS} totalCount facets { kind count }`,
    (word: string) => word.slice(0, 2),
  ],
] as const

const ROUNDS = 10
const FRAME = 16

await onGraphs({ fill: loadNames, measure: measureRecall }, { fill: generated(SIZE), measure })

async function measureRecall(graph: Graph, report: (line: string) => void): Promise<void> {
  const { ours, plain } = await recallOf(graph)
  report(`Misspelt names found among the first five: ${ours} of ${MISSPELT.length}; by Lucene’s ~ alone ${plain}`)
}

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const ask = asker(graph, unlimited)
  const queries = SEARCHES.map(
    ([, kinds, fields]) => `query ($text: String!) { search(text: $text, first: 10${kinds}) { ${fields} } }`,
  )
  await timesOf(queries, ask, 3) // warms up the database's compiler
  const times = await timesOf(queries, ask, ROUNDS)
  report(row('Whole request, in ms', 'median', '95th of 100', 'db hits'))
  for (const [index, [name]] of SEARCHES.entries()) {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b)
    const shares = [0.5, 0.95].map((share) => (sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(1))
    report(row(name, ...shares, String(await hitsOf(index, queries[index] ?? '', ask))))
  }
  const suggestions = times[0] ?? []
  const within = suggestions.filter((time) => time <= FRAME).length / suggestions.length
  report(`Suggestions for two letters within a frame of ${FRAME} ms: ${Math.round(100 * within)} of 100`)
}

/** Runs the queries in turn for each text, so that other load on the machine affects all of them alike. */
async function timesOf(
  queries: readonly string[],
  ask: ReturnType<typeof asker>,
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = queries.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, word] of TEXTS.entries()) {
      const next = TEXTS[(place + 1 + round) % TEXTS.length] ?? word
      for (const [index, query] of queries.entries()) {
        const text = SEARCHES[index]?.[3](word, next)
        const started = performance.now()
        const { errors } = await ask(query, { text })
        times[index]?.push(performance.now() - started)
        if (errors.length > 0) throw new Error(`${text}: ${errors[0]?.message}`)
      }
    }
  }
  return times
}

/** Database hits of one request, averaged over all texts. */
async function hitsOf(index: number, query: string, ask: ReturnType<typeof asker>): Promise<number> {
  let hits = 0
  for (const [place, word] of TEXTS.entries()) {
    const text = SEARCHES[index]?.[3](word, TEXTS[(place + 1) % TEXTS.length] ?? word)
    const { runs } = await ask(query, { text }, true)
    hits += runs.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0)
  }
  return Math.round(hits / TEXTS.length)
}

/** Swaps two letters in the middle of the word, if it is long enough for search to forgive a typo. */
function mistyped(word: string): string {
  return word.length < 4 ? word : `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('')
}
