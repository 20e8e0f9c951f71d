import { createYoga, type Plugin } from 'graphql-yoga'
import { expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { guard, HEAVY_COST, HEAVY_WORK } from '../../src/request/guard.ts'
import { limitsBy } from '../../src/request/limits.ts'
import { schema } from '../../src/schema.ts'
import { textOf } from '../../web/ask.ts'
import * as generated from '../../web/generated/graphql.ts'

const clocks = { validAt: '2018-04', certainty: 'POSSIBLE', knownAt: '2026-12-01T00:00:00Z' }
const after = 'a'.repeat(100)

/** Arguments of a list of positions. */
const POSITIONS = { basis: ['STATED', 'BEARING', 'ACT'], where: {}, about: 'zte', hasAbout: true, first: 100, after }

const DRAWN = { ...clocks, of: ['zte'], perType: 100, order: 'NEWEST' }

/** The largest thing that a view asks for with each of its operations. */
const LARGEST: Readonly<Record<string, object>> = {
  Around: { ...clocks, slug: 'zte' },
  Blocs: {
    ...clocks,
    actors: { slug: { eq: 'china' } },
    with: { slug: { eq: 'zte' } },
    targets: { kind: { eq: 'POLICY' } },
    measure: 'SUBTRACT',
    normalization: 'COSINE',
    holderAs: 'SIDE',
    basis: POSITIONS.basis,
    minConfidence: 0.5,
    minShared: 60,
    first: 10,
    hasInputs: false,
  },
  Changes: {
    ...clocks,
    ...POSITIONS,
    since: '2018-04',
    until: '2018-05',
    clock: 'VALID',
    holderAs: 'SIDE',
  },
  ChangesBegin: {},
  Compare: {
    ...clocks,
    groupBy: 'SIDE',
    holders: { kind: { in: ['PERSON'] }, country: { slug: { eq: 'china' } } },
    targets: { kind: { in: ['POLICY'] } },
    holderAs: 'SIDE',
    basis: POSITIONS.basis,
  },
  Contradictions: { ...clocks, ...POSITIONS, apart: 2 },
  Counts: clocks,
  Draw: { ...DRAWN, direction: 'BOTH', types: ['SUPPLIES'], stances: true, first: 300 },
  DrawBothWays: {
    ...DRAWN,
    outTypes: ['SUPPLIES'],
    outStances: true,
    inTypes: ['SUPPLIES'],
    inStances: true,
    first: 240,
  },
  Evidence: { ...clocks, ids: Array.from({ length: 20 }, (_, id) => String(id)) },
  ForAndAgainst: {
    ...clocks,
    target: 'zte',
    holders: { not: { slug: { in: Array.from({ length: 200 }, (_, holder) => String(holder)) } } },
    holderAs: 'SIDE',
    basis: POSITIONS.basis,
    groupBy: 'COUNTRY',
    everybody: 'SIDE',
    whereEverybody: { side: {} },
    hasEverybody: true,
  },
  Holding: { ...clocks, of: Array.from({ length: 10 }, (_, slug) => String(slug)), after },
  Home: clocks,
  Later: { slug: 'zte', validAt: clocks.validAt, knownAt: clocks.knownAt },
  Listing: { kinds: ['POLICY'], after },
  Model: {},
  More: { ...clocks, slug: 'zte', types: ['SUPPLIES'], direction: 'OUTGOING', after },
  Paths: { ...clocks, from: 'zte', to: 'china', hasFrom: true, hasTo: true, hasBoth: true, maxHops: 6 },
  Possible: { ...clocks, slug: 'zte' },
  Profile: { ...clocks, slug: 'zte' },
  Reading: { ...clocks, slug: 'article', after },
  Results: { text: 'a'.repeat(1_000), kinds: ['POLICY', 'PERSON'], after },
  Snapshot: { ...clocks, ids: Array.from({ length: 100 }, (_, id) => String(id)) },
  Stances: { ...clocks, where: { position: { in: ['OPPOSES'] } }, orderBy: [{ score: 'DESC' }], after },
  Suggestions: { text: 'a'.repeat(1_000) },
  Timeline: { ...clocks, of: Array.from({ length: 10 }, (_, slug) => String(slug)), first: 100, after },
}

/** The operations that read much at a time: the server executes only a few of them at once. */
const HEAVY = [
  'Blocs',
  'Changes',
  'Compare',
  'Contradictions',
  'Counts',
  'DrawBothWays',
  'ForAndAgainst',
  'Holding',
  'Home',
  'Paths',
  'Stances',
  'Timeline',
]

const documents = Object.entries(generated).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name.replace(/Document$/, ''), textOf({ document: value })] as const] : [],
)

test('Each operation of the explorer is tried here', () => {
  expect(documents.map(([name]) => name).toSorted()).toEqual(Object.keys(LARGEST))
})

test.each(documents)('%s is within the limits that the server has by itself', async (name, query) => {
  const weights: Pick<Context, 'isHeavy' | 'cost'>[] = []
  const weighed: Plugin<Context> = {
    onExecute({ args, setExecuteFn }) {
      weights.push(args.contextValue)
      setExecuteFn(() => ({ data: null })) // what it answers is tested by visits
    },
  }
  const limits = limitsBy((_, standard) => standard)
  const yoga = createYoga<object, Context>({
    schema,
    plugins: [guard(limits, { introspection: true }), weighed],
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: false,
    logging: false,
  })
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: LARGEST[name] }),
  })
  expect(await response.json()).toEqual({ data: null })
  expect(weights).toHaveLength(1)
  expect(weights[0]?.isHeavy, `of ${HEAVY_WORK} points of work or more, or ${HEAVY_COST} in all`).toBe(
    HEAVY.includes(name),
  )
  expect(weights[0]?.cost).toBeLessThanOrEqual(limits.cost)
})
