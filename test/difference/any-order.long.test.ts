import { expect, test } from 'vitest'
import { rules } from '../../src/request/limits.ts'
import { longCases, SEED } from '../figures.ts'
import { type Random, randomOf } from '../generated/random.ts'
import { testNeo4j } from '../graph.ts'
import { start } from '../process/start.ts'
import { type Ask, openGeneratedGraphs, type Reply } from './asking.ts'
import { deckOf } from './deck.ts'
import { differenceIn } from './difference.ts'
import { fieldsOf, nameOf } from './inputs.ts'
import { loadGraph } from './load-graph.ts'
import type { Where } from './model/thing.ts'
import { ANY_TIME } from './model/world.ts'
import { paletteOf } from './palette.ts'
import { pasted } from './paste.ts'
import { type Question, randomQuestion } from './question.ts'
import { randomGraph } from './random-graph.ts'
import { type Dealer, randomWhere } from './random-where.ts'
import { randomShape, type Shape } from './shapes.ts'

/**
 * A server must answer every question as if it were its first. So one process is asked many questions, each of
 * another shape, in several orders, and each answer is compared with the model's, which keeps no state.
 */
const SHAPES = longCases(120)
const ORDERS = 3
const OF_A_NEW_PROCESS = 50

/** How many questions one operation asks. The lists of a request are resolved concurrently. */
const TOGETHER = 10

/** Deeper filters take Neo4j seconds to plan, and make no further difference here. */
const DEPTHS = [0, 1]

const random = randomOf(SEED)
const plain = randomGraph(random)
const questions = differentQuestions(SHAPES)

const { graph, ask } = await openGeneratedGraphs()
await loadGraph(graph, plain)

test(`One process answers ${SHAPES} shapes of questions the same in ${ORDERS} orders`, {
  timeout: 1_800_000,
}, async () => {
  for (let order = 1; order <= ORDERS; order += 1) {
    const started = performance.now()
    await askAll(ask, shuffled(random, questions))
    console.log(
      `Order ${order}: ${questions.length} questions in ${Math.round((performance.now() - started) / 1000)} s`,
    )
  }
})

test(`A new process answers ${OF_A_NEW_PROCESS} of them the same`, { timeout: 600_000 }, async () => {
  const { uri, username, password, database } = testNeo4j()
  const server = start({
    env: {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      ...Object.fromEntries(Object.values(rules).map(({ setting }) => [setting, '1000000'])),
      ...{ QUERY_TIMEOUT_MS: '120000', REQUEST_TIMEOUT_MS: '120000' },
      NODE_OPTIONS: `--import=${new URL('at-today.ts', import.meta.url)}`,
    },
  })
  const address = await server.says(/GraphQL +(http:\S+)/)
  await askAll(askingAt(address), shuffled(random, questions).slice(0, OF_A_NEW_PROCESS))
  server.kill('SIGTERM')
  await server.exited
})

function differentQuestions(count: number): readonly Question[] {
  const dealer = { random, deck: deckOf([]) }
  const palette = paletteOf(plain)
  const byShape = new Map<string, Question>()
  while (byShape.size < count) {
    const shape: Shape = { ...randomShape(random, dealer.deck, DEPTHS), ends: ['first'] }
    if (shape.list.below || shape.list.shows === 'relationships') continue
    const asked = shape.list.input === 'Stance' ? { ...shape, where: whereOfEnd(dealer) } : shape
    byShape.set(JSON.stringify(asked), randomQuestion(random, asked, palette))
  }
  return [...byShape.values()]
}

/**
 * A condition on an entity at one end of stances is resolved to slugs first, so the rest of the statement has one text.
 * Its relationships are left out, as they take Neo4j seconds to plan.
 */
function whereOfEnd(dealer: Dealer): Where {
  const end = random.pick(['holder', 'target', 'onBehalfOf'])
  const input = nameOf(fieldsOf('StanceWhere').get(end) ?? expect.fail(`StanceWhere has no ${end}`))
  const asked = randomWhere(dealer, input, { depth: 1, size: 1 })
  if (JSON.stringify(asked).includes('relationships')) return whereOfEnd(dealer)
  return random.chance(0.2) ? { not: { [end]: asked } } : { [end]: asked }
}

async function askAll(ask: Ask, all: readonly Question[]): Promise<void> {
  for (let index = 0; index < all.length; index += TOGETHER) {
    const difference = await differenceIn(ask, plain, {
      clocks: ANY_TIME,
      questions: all.slice(index, index + TOGETHER),
    })
    if (difference) expect.fail(pasted(plain, difference))
  }
}

function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const rest = [...items]
  return items.map(() => rest.splice(random.below(rest.length), 1)[0] as T) // one is left for each item
}

function askingAt(address: string): Ask {
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables })
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await response.json()) as Reply
  }
}
