import { pagesIn, type ServedPage } from './answer.ts'
import type { Ask } from './asking.ts'
import type { PlainGraph } from './model/graph.ts'
import { type PageAsked, pageOf } from './model/page.ts'
import { answersOf } from './model/rows.ts'
import type { Clocks } from './model/world.ts'
import { type Operation, operationOf, type Part } from './query.ts'
import type { Round } from './question.ts'

/** A disagreement between model and server, and the operation that shows it. */
export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly got: unknown
  readonly operation: Operation
}

/** At least the length of any list of the small graphs. */
const ALL = 100

/** Pages are requested of one of this many lists, the longest: short lists have little to page. */
const LONGEST = 2

interface Asked extends Part {
  readonly expected: ReadonlyMap<string, readonly string[]>
}

/**
 * Asks both for all rows of every list, then for a page of each, by cursors of the first answer. Null if both agree.
 */
export async function differenceIn(
  ask: Ask,
  graph: PlainGraph,
  { clocks, questions }: Round,
): Promise<Difference | null> {
  const whole = questions.map((question) => ({
    ...{ question, parent: null, page: { first: ALL }, isCounted: question.isCounted },
    expected: answersOf(graph, clocks, question),
  }))
  const served = await answered(ask, clocks, whole)
  if ('what' in served) return served
  const pages = whole.map((part, index) => pagedPart(part, served.pages[index] ?? new Map()))
  for (const [index, part] of whole.entries()) {
    const difference = ofLists(clocks, part, served.pages[index] ?? new Map())
    if (difference) return difference
  }
  return differenceInPages(
    ask,
    clocks,
    pages.flatMap((page) => page ?? []),
  )
}

async function answered(ask: Ask, clocks: Clocks, parts: readonly Part[]) {
  const { data, errors } = await ask(...argumentsOf(operationOf(clocks, parts)))
  if (errors || !data) return refusal(clocks, parts, errors)
  return { pages: parts.map(({ question, parent }, index) => pagesIn(question.list, parent, data[`q${index}`])) }
}

const argumentsOf = ({ query, variables }: Operation) => [query, variables] as const

/** An error is a difference: the model answers everything that the inputs allow. */
function refusal(clocks: Clocks, parts: readonly Part[], errors: unknown): Difference {
  const [first] = Array.isArray(errors) ? errors : []
  const field = String(first?.path?.[0] ?? '').slice(1)
  const one = parts[Number(field || '0')]
  const operation = operationOf(clocks, one ? [one] : parts)
  return { what: 'The server refuses', expected: 'an answer', got: first ?? errors, operation }
}

function ofLists(clocks: Clocks, part: Asked, served: ReadonlyMap<string, ServedPage>): Difference | null {
  const counted = part.isCounted
  const expected = Array.from(part.expected, ([parent, rows]) => [parent, rows, counted ? rows.length : null])
  const got = Array.from(served, ([parent, { rows, totalCount }]) => [parent, rows, totalCount])
  return compared(clocks, part, 'The rows of the whole list', byParent(expected), byParent(got))
}

const byParent = (answers: readonly (readonly unknown[])[]) =>
  answers.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))

function compared(clocks: Clocks, part: Part, what: string, expected: unknown, got: unknown): Difference | null {
  if (JSON.stringify(expected) === JSON.stringify(got)) return null
  return { what, expected, got, operation: operationOf(clocks, [part]) }
}

interface Paged extends Part {
  readonly expected: unknown
}

/** The page that a question requests, from a list on which both agree; undefined if there is no parent. */
function pagedPart({ question, expected }: Asked, served: ReadonlyMap<string, ServedPage>): Paged | undefined {
  const longest = [...expected].toSorted(([, one], [, other]) => other.length - one.length).slice(0, LONGEST)
  const [parent] = longest[question.parent % Math.max(longest.length, 1)] ?? []
  const rows = expected.get(parent ?? '')
  const paging = served.get(parent ?? '')?.paging
  if (parent === undefined || !rows || paging === undefined) return undefined
  const below = { question, parent: question.list.below ? parent : null, isCounted: false }
  if (paging === null) {
    const first = question.page.first ?? 1
    return { ...below, page: { first }, expected: { rows: rows.slice(0, first), paging } }
  }
  const { cursors } = paging
  if (rows.length !== cursors.length) return undefined
  const asked = within(question.page, rows.length)
  const { rows: wanted, ...more } = pageOf(rows, asked)
  const start = rows.indexOf(wanted[0] ?? '')
  const ends = wanted.length === 0 ? [] : cursors.slice(start, start + wanted.length)
  return {
    ...below,
    page: Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [
        name,
        name === 'after' || name === 'before' ? (cursors[value] ?? '') : value,
      ]),
    ),
    expected: {
      rows: wanted,
      paging: { ...more, startCursor: ends.at(0) ?? null, endCursor: ends.at(-1) ?? null, cursors: ends },
    },
  }
}

/** The page with its cursors as positions in a list of that length; without cursors if the list is empty. */
function within({ after, before, ...sizes }: PageAsked, length: number): PageAsked {
  if (length === 0) return sizes
  return {
    ...sizes,
    ...(after !== undefined && { after: after % length }),
    ...(before !== undefined && { before: before % length }),
  }
}

async function differenceInPages(ask: Ask, clocks: Clocks, parts: readonly Paged[]): Promise<Difference | null> {
  if (parts.length === 0) return null
  const served = await answered(ask, clocks, parts)
  if ('what' in served) return served
  for (const [index, part] of parts.entries()) {
    const [page] = served.pages[index]?.values() ?? []
    const difference = compared(clocks, part, 'A page', part.expected, { rows: page?.rows, paging: page?.paging })
    if (difference) return difference
  }
  return null
}
