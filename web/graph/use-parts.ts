import { type Asked, Failure, type OnPause, textOf, useAsked } from '../ask.ts'
import { askGraph } from '../ask-graph.ts'
import type { Clocks } from '../clocks/clocks.ts'
import { exportAddress } from '../page/export-address.ts'
import type { Part } from './drawn.ts'
import { partOfGraph } from './exported-answer.ts'
import type { Start, Step } from './state.ts'
import { aroundOperation, askStep, type Drawing, stepOperation } from './step-operations.ts'

/** What one step of a picture asks. */
export type Question = Drawing | { readonly kind: 'file'; readonly address: string }

/** What each step asks; null where it asks nothing. The first is the picture without steps. */
export function questionsOf(start: Start, steps: readonly Step[], clocks: Clocks): readonly (Question | null)[] {
  const first: Question | null =
    start.kind === 'answer'
      ? { kind: 'file', address: exportAddress({ format: 'jgf', of: start.of, arguments: start.arguments }, clocks) }
      : start.of.length > 0
        ? aroundOperation(start.of, clocks)
        : null
  return [first, ...steps.map((step) => stepOperation(step, clocks))]
}

/** A picture for which all answers came. */
interface Settled {
  readonly key: string
  readonly parts: readonly (Part | null)[]
  /** Why single steps have no answer. */
  readonly missing: readonly (string | null)[]
}

/** The answers to all questions, for which `key` stands. Those that were asked before are not asked again. */
export function useParts(questions: readonly (Question | null)[], key: string): Asked<Settled> {
  return useAsked(key, async (signal, onPause) => ({ key, ...(await askAll(questions, signal, onPause)) }))
}

/** At most this many questions are on their way at a time. */
const AT_A_TIME = 4
/** So many answers are kept, for so long, in milliseconds: the graph may have changed since. */
const MOST_KEPT = 60
const LONGEST_KEPT = 60_000

const kept = new Map<string, { readonly part: Part; readonly came: number }>()

async function askAll(questions: readonly (Question | null)[], signal: AbortSignal, onPause: OnPause) {
  const parts: (Part | null)[] = questions.map(() => null)
  const missing: (string | null)[] = questions.map(() => null)
  const queue = questions.entries()
  const work = async () => {
    for (const [index, question] of queue) {
      if (!question) continue
      try {
        parts[index] = await answerTo(question, signal, onPause)
      } catch (error) {
        const isUnknown = error instanceof Failure && error.code === 'NOT_FOUND' && index > 0
        if (!isUnknown) throw error
        missing[index] = error.message
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  return { parts, missing }
}

async function answerTo(question: Question, signal: AbortSignal, onPause: OnPause): Promise<Part> {
  const name = nameOf(question)
  const found = kept.get(name)
  const isKnown = found !== undefined && performance.now() - found.came < LONGEST_KEPT
  const known = isKnown ? found : { part: await ofServer(question, signal, onPause), came: performance.now() }
  kept.delete(name) // the one used last is last
  kept.set(name, known)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return known.part
}

async function ofServer(question: Question, signal: AbortSignal, onPause: OnPause): Promise<Part> {
  return question.kind === 'file'
    ? partOfGraph(await askGraph(question.address, signal, onPause))
    : askStep(question, signal, onPause)
}

const nameOf = (question: Question) =>
  question.kind === 'file'
    ? question.address
    : `${textOf(question.operation)} ${JSON.stringify(question.operation.variables)}`
