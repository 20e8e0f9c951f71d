import { readFileSync, writeFileSync } from 'node:fs'
import type { Order, QuestionResults, SizeResults } from './comparison.ts'
import type { ContenderName } from './contenders.ts'
import { machine } from './machine.ts'
import { peerVersions } from './peers.ts'
import { CONNECTIONS, type Sample } from './timing.ts'

/** Writes `bench/RESULTS.md`. */
export function writeResults(sizes: readonly SizeResults[], order: Order): void {
  const text = [...head(sizes, order), ...sizes.flatMap(section)].join('\n')
  writeFileSync(new URL('RESULTS.md', import.meta.url), `${text}\n`)
}

const NAMES: readonly ContenderName[] = ['Stancegraph', 'by hand', '@neo4j/graphql']

function head(sizes: readonly SizeResults[], { rounds, seconds }: Order): readonly string[] {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const peers = Object.entries(peerVersions()).map(([name, number]) => `${name} ${number}`)
  const day = new Date().toISOString().slice(0, 10)
  const all = sizes.flatMap(({ questions }) => questions.flatMap(everySample))
  const busy = all.filter(({ isQuiet }) => !isQuiet).length
  return [
    '# Results',
    '',
    `Written by \`npm run bench\` on ${day}. Do not edit.`,
    '',
    `- Stancegraph ${version} as it is shipped, with its limits and its log; \`EXPLAIN\` is off in all timings.`,
    '- By hand: one Cypher statement for each question, behind plain `node:http`.',
    `- @neo4j/graphql behind Yoga, on the same graph and indexes. Packages of both: ${peers.join(', ')}.`,
    `- ${[...new Set(sizes.map(({ neo4j }) => neo4j))].join(', ')}. ${machine()}. Servers, Neo4j and the client share it.`,
    `- Each figure is ${rounds === 1 ? 'of one round' : `the median of ${rounds} rounds`} of ${seconds} s, in which the contenders take turns. Every request has another key, as far as there are enough. No answer is compressed.`,
    '- Answers are compared before anything is timed: all that is measured here was equal.',
    busy === 0
      ? '- The machine did nothing else: a fixed amount of work took its time before and after each round.'
      : `- **The machine was busy in ${busy} of ${all.length} measurements: do not trust the times.** Quiet rounds are used where there are any; figures without one are marked *.`,
    '',
    'The first table of each size has ratios: Stancegraph’s median time and its throughput, divided by the other’s. It is faster where the ratio of times is below 1 and that of throughputs above 1. The number after “at” is the number of connections. Statements and database hits are the mean of five requests.',
  ]
}

const everySample = ({ samples }: QuestionResults) => [...samples.values()].flatMap((by) => [...by.values()].flat())

function section(size: SizeResults): readonly string[] {
  const { stances, loaded, starts, memory, questions } = size
  const list = (figures: ReadonlyMap<string, number>, unit: string) =>
    Array.from(figures, ([name, value]) => `${name} ${number(value)} ${unit}`).join(', ')
  return [
    '',
    `## ${stances.toLocaleString('en')} stances`,
    '',
    `Import: ${loaded.perSecond.toLocaleString('en')} relationships a second (a stance is two) in ${number(loaded.seconds)} s; with indexes, all that is derived and the check ${number(loaded.whole)} s. Start of the servers: ${list(starts, 's')}. Resident memory at the end: ${list(memory, 'MB')}.`,
    '',
    '| question | median at 1 ÷ by hand | throughput ÷ by hand at 16 | at 64 | median at 1 ÷ @neo4j/graphql | throughput ÷ @neo4j/graphql at 16 | at 64 | statements | db hits | by hand | @neo4j/graphql |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...questions.map(ratios),
    '',
    '| question | server | p50 ms at 1 | p99 | answers/s | at 16 | p50 ms | p99 | at 64 | p50 ms | p99 | CPU ms at 16, own | Neo4j |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...questions.flatMap((results) =>
      NAMES.filter((name) => results.samples.has(name)).map((name) => times(results, name)),
    ),
    ...notAnswered(questions),
  ]
}

function ratios(results: QuestionResults): string {
  const { question, figures } = results
  const against = (other: ContenderName) => [
    ratio(results, other, 1, ({ median }) => median),
    ratio(results, other, 16, ({ perSecond }) => perSecond),
    ratio(results, other, 64, ({ perSecond }) => perSecond),
  ]
  const hits = NAMES.map((name) => figures.get(name)?.dbHits.toLocaleString('en') ?? '–')
  const statements = figures.get('Stancegraph')?.statements ?? '–'
  return line([question.name, ...against('by hand'), ...against('@neo4j/graphql'), statements, ...hits])
}

function ratio(
  results: QuestionResults,
  other: ContenderName,
  clients: number,
  of: (sample: Sample) => number | null,
): string {
  const ours = middle(results, 'Stancegraph', clients, of)
  const theirs = middle(results, other, clients, of)
  if (ours === null || theirs === null || theirs.value === 0) return '–'
  return `${number(ours.value / theirs.value)}${ours.mark || theirs.mark}`
}

function times(results: QuestionResults, name: ContenderName): string {
  const cell = (clients: number, of: (sample: Sample) => number | null) => {
    const found = middle(results, name, clients, of)
    return found ? `${number(found.value)}${found.mark}` : '–'
  }
  const [alone, ...several] = CONNECTIONS
  return line([
    results.question.name,
    name,
    cell(alone, ({ median }) => median),
    cell(alone, ({ p99 }) => p99),
    cell(alone, ({ perSecond }) => perSecond),
    ...several.flatMap((clients) => [
      `${cell(clients, ({ perSecond }) => perSecond)}${spread(results, name, clients)}${unanswered(results, name, clients)}`,
      cell(clients, ({ median }) => median),
      cell(clients, ({ p99 }) => p99),
    ]),
    cell(16, ({ ownCpu }) => ownCpu),
    cell(16, ({ neo4jCpu }) => neo4jCpu),
  ])
}

const samplesOf = ({ samples }: QuestionResults, name: ContenderName, clients: number) =>
  samples.get(name)?.get(clients) ?? []

/** The median of the quiet rounds; of all rounds, and marked, if none was quiet. */
function middle(
  results: QuestionResults,
  name: ContenderName,
  clients: number,
  of: (sample: Sample) => number | null,
): { readonly value: number; readonly mark: string } | null {
  const all = samplesOf(results, name, clients)
  const quiet = all.filter(({ isQuiet }) => isQuiet)
  const values = (quiet.length > 0 ? quiet : all).map(of).filter((value) => value !== null)
  const value = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  return value === undefined ? null : { value, mark: quiet.length > 0 ? '' : '*' }
}

/** How far the throughputs of the rounds lie apart. */
function spread(results: QuestionResults, name: ContenderName, clients: number): string {
  const rates = samplesOf(results, name, clients).map(({ perSecond }) => perSecond)
  const [least, most] = [Math.min(...rates), Math.max(...rates)]
  return rates.length < 2 || most === 0 ? '' : ` ±${Math.round((50 * (most - least)) / most)} %`
}

/** The share of requests that were refused or failed. */
function unanswered(results: QuestionResults, name: ContenderName, clients: number): string {
  const samples = samplesOf(results, name, clients)
  const sum = (of: (sample: Sample) => number) => samples.reduce((total, sample) => total + of(sample), 0)
  const not = sum((sample) => sample.unanswered)
  return not === 0 ? '' : ` (${Math.round((100 * not) / (not + sum(({ answered }) => answered)))} % not answered)`
}

function notAnswered(questions: readonly QuestionResults[]): readonly string[] {
  const lines = questions.flatMap(({ question, failures }) =>
    Array.from(failures, ([name, why]) => `- ${question.name}: ${name} ${why}`),
  )
  return lines.length === 0 ? [] : ['', 'Not answered:', '', ...lines]
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** Two significant digits below 10, whole numbers above 100. */
function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value.toPrecision(2)
}
