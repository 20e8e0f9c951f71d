import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import { inFull } from '../figures.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, exampleRows, filesOf, importing, jsonLinesOf } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const PAID = { type: 'PAID', id: 'one', from: 'halden-steel', to: 'norway', citations: ['union-letter#2'] }
const BASED = { ...PAID, type: 'BASED_IN' }
const STANCE = {
  ...{ type: 'Stance', slug: 'one', holder: 'berg', target: 'norway', position: 'SUPPORTS', summary: 'Is for it.' },
  citations: ['union-letter#2'],
}
const PERSON = { type: 'Person', slug: 'one', name: 'One', citations: ['union-letter'] }
const SOURCE = { type: 'Source', slug: 'one', name: 'One', publishedFrom: '2009-03-01' }
const OLD = '2020-01-01T00:00:00.000Z'
const [FIRST, SECOND] = ['2021-01-01T00:00:00.000Z', '2021-01-02T00:00:00.000Z']
const citing = { ...PAID, id: 'citing', citations: ['one#1'] }
const ABOUT = { ...PAID, type: 'CONCERNS', from: 'harbour-levy' }
const BEARS = { ...ABOUT, type: 'BEARS_ON', polarity: 'AGAINST' }
const counter = { ...BEARS, id: 'counter', polarity: 'FOR', recordedAt: OLD }
const topics = ['fish', 'food'].map((slug) => ({ type: 'Topic', slug, name: slug, citations: ['union-letter'] }))
const WITHIN = { ...PAID, type: 'HAS_BROADER', from: 'food', to: 'fish' }
const older = { ...PAID, id: 'older', recordedAt: FIRST }

type Case = readonly [rule: string, row: object, reason: RegExp, before?: readonly object[]]

/** For each rule of the graph check, a row that would break it, after rows that do not. */
const cases: readonly Case[] = [
  ['act-with-end', { ...PAID, ended: true }, /properties: ended$/],
  ['act-with-end', { ...PAID, validTo: '2018' }, /properties: validTo$/],
  ['bears-both-ways', BEARS, /^harbour-levy counts FOR norway already, by counter$/, [counter]],
  [
    'bears-both-ways',
    { ...BEARS, recordedAt: FIRST, retractedAt: SECOND },
    /^harbour-levy counts FOR norway already, by counter$/,
    [{ ...counter, retractedAt: '2021-01-01T12:00:00.000Z' }],
  ],
  ['bears-on-itself', { ...BEARS, to: 'harbour-levy' }, /^harbour-levy cannot bear on itself$/],
  [
    'broader-in-itself',
    { ...WITHIN, to: 'food' },
    /^food cannot be within itself$/,
    [...topics, { ...WITHIN, id: 'two' }],
  ],
  [
    'broader-in-itself',
    WITHIN,
    /^food cannot be within fish, which is within it$/,
    [...topics, { ...WITHIN, id: 'two', from: 'fish', to: 'food' }],
  ],
  ['clash', { ...STANCE, slug: 'halden-paid-union' }, /is another claim in this graph, by type/],
  ['clash', { ...PERSON, slug: 'norway' }, /^norway is a Country in this graph, not a Person$/],
  ['confidence', { ...PAID, confidence: 1.01 }, /^confidence must be <= 1$/],
  ['derived-days', { ...PAID, fromDay: '2018-01-01' }, /properties: fromDay$/],
  ['derived-entity-days', { ...SOURCE, latestDay: '2018-01-01' }, /properties: latestDay$/],
  ['derived-keys', { ...PAID, ord: '2018-01-01 one' }, /properties: ord$/],
  ['derived-keys', { ...PERSON, nameKey: 'two' }, /properties: nameKey$/],
  ['derived-links', { ...PAID, type: 'LINKED' }, /^its type is "LINKED"/],
  ['derived-positions', { ...PAID, type: 'TAKES_POSITION_ON' }, /^its type is "TAKES_POSITION_ON"/],
  ['derived-versions', { ...STANCE, versions: ['one', 'two'] }, /properties: versions$/],
  ['ends', { ...PAID, to: 'harbour-levy' }, /^to harbour-levy is a Policy/],
  ['from-after-to', { ...STANCE, validFrom: '2018-05', validTo: '2018-04-30' }, /^validFrom 2018-05 comes after/],
  ['from-after-to', { ...STANCE, heldOn: '2018-05', validTo: '2018-04' }, /^heldOn 2018-05 comes after validTo/],
  [
    'from-after-to',
    { ...STANCE, heldOn: '2009-03', ended: true, citations: ['one#1'] },
    /^heldOn 2009-03 does not come before the day on which it can have been in a source \(2009-03-01\)/,
    [SOURCE, citing],
  ],
  [
    'from-after-to',
    { ...BASED, validFrom: '2009', ended: true, citations: ['one#1'] },
    /^validFrom 2009 does not come before .* \(2009-01-01\)/,
    [{ ...SOURCE, publishedFrom: undefined, publishedTo: '2009' }, citing],
  ],
  [
    'from-after-to',
    { ...STANCE, heldOn: '2020-01-01', ended: true, recordedAt: OLD, citations: ['one#1'] },
    /^heldOn 2020-01-01 does not come before the day on which it was recorded \(2020-01-01\)/,
    [{ ...SOURCE, publishedFrom: undefined }, citing],
  ],
  [
    'from-after-to',
    {
      ...{ type: 'Event', slug: 'one', name: 'One', eventType: 'OTHER' },
      ...{ startedOn: '2018', endedOn: '2017', citations: ['union-letter'] },
    },
    /^startedOn 2018 comes after endedOn 2017$/,
  ],
  ['from-after-to', { ...SOURCE, publishedTo: '2009-02' }, /^publishedFrom 2009-03-01 comes after/],
  ['empty-text', { ...STANCE, summary: '' }, /^summary must NOT have fewer than 1 characters$/],
  ['empty-text', { ...PAID, note: ' \n' }, /^note has only white space: " \\n"$/],
  ['hedge', { ...STANCE, modality: 'POSSIBLE' }, /^modality POSSIBLE needs the hedge, the word that says so$/],
  ['hedge', { ...PAID, modality: 'PROBABLE' }, /^modality PROBABLE needs the hedge/],
  ['hedge', { ...PERSON, modality: 'PROBABLE' }, /^modality PROBABLE needs the hedge/],
  ['hedge', { ...STANCE, modality: 'NOT_CODED', hedge: 'may' }, /^hedge "may" contradicts modality NOT_CODED/],
  ['hedge', { ...STANCE, hedge: 'may' }, /^hedge "may" needs a modality, PROBABLE or POSSIBLE$/],
  ['hedge', { ...STANCE, hedge: 'may', modality: 'CERTAIN' }, /^hedge "may" needs a modality/],
  ['holder', { ...STANCE, holder: undefined }, /required property 'holder'$/],
  [
    'impossible-date',
    { ...STANCE, heldOn: '2018-02-29' },
    /^heldOn is "2018-02-29", not a date .* \[2018-04\.\.2018-05-03\]/,
  ],
  [
    'impossible-date',
    { ...STANCE, validFrom: '[2018-05..2018-02-30]' },
    /^validFrom is ".*", not a date of the calendar/,
  ],
  ['impossible-date', { ...STANCE, validTo: '2018?' }, /^validTo is "2018\?", not a date of the calendar/],
  [
    'impossible-date',
    { ...SOURCE, publishedTo: '[..2010]' },
    /^publishedTo is "\[\.\.2010\]", not a date of the calendar: 2018, /,
  ],
  ['from-after-to', { ...STANCE, heldOn: '[2018-06..2018-05]' }, /^heldOn is ".*", not a date of the calendar/],
  [
    'from-after-to',
    { ...STANCE, heldOn: '[2018-05..]', validTo: '[2018..2018-04]' },
    /^heldOn \[2018-05\.\.\] comes after/,
  ],
  ['kind', { ...PERSON, labels: ['Person', 'Company'] }, /properties: labels$/],
  ['labels-of-kind', { ...PERSON, slug: 'berg', type: 'Company' }, /^berg is a Person in this graph/],
  ['malformed-citation', { ...PAID, citations: ['union-letter#'] }, /^citations.0 must match pattern/],
  ['malformed-slug', { ...PAID, id: 'One' }, /^id must match pattern/],
  ['missing-property', { ...STANCE, position: undefined }, /required property 'position'$/],
  ['money', { ...PAID, amount: 3 }, /must have property currency when/],
  ['money', { ...PAID, currency: 'NOK' }, /must have property amount when/],
  ['money', { ...PAID, amount: 3, currency: 'kr' }, /^currency must match pattern/],
  ['no-locator', { ...PAID, citations: ['union-letter'] }, /^citations must contain/],
  ['orphan', PERSON, /^nothing joins it: no claim has it for an end$/],
  ['orphan', SOURCE, /^nothing cites it or is joined to it$/],
  [
    'precedes-itself',
    { ...PAID, type: 'PRECEDES', from: 'harbour-levy', to: 'harbour-levy' },
    /^harbour-levy cannot be before itself$/,
  ],
  ['principal', { ...STANCE, onBehalfOf: ['norway', 'berg'] }, /^onBehalfOf must be string$/],
  ['property-type', { ...PAID, amount: '3', currency: 'NOK' }, /^amount must be number$/],
  ['recorded-at', { ...PAID, recordedAt: '2999-01-01T00:00:00.000Z' }, /lies in the future$/],
  ['recorded-at', { ...PAID, recordedAt: '2020-01-01' }, /^recordedAt is "2020-01-01", not a moment/],
  [
    'reported-in-itself',
    { type: 'REPORTED_IN', from: 'one', to: 'one' },
    /^one cannot be reported in itself$/,
    [SOURCE, citing],
  ],
  [
    'reported-in-itself',
    { type: 'REPORTED_IN', from: 'harbour-gazette', to: 'one' },
    /^harbour-gazette cannot be reported in one, which is reported in it$/,
    [
      SOURCE,
      ...['union-letter', 'one'].map((from) => ({
        type: 'REPORTED_IN',
        from,
        to: from === 'one' ? 'union-letter' : 'harbour-gazette',
      })),
    ],
  ],
  ['retracted-at', { ...PAID, recordedAt: OLD, retractedAt: OLD }, /^retractedAt must come after recordedAt/],
  ['retracted-at', { ...PAID, recordedAt: OLD, retractedAt: '2999-01-01T00:00:00.000Z' }, /lies in the future$/],
  ['revised-in-time', { ...PAID, revises: 'older', recordedAt: FIRST }, /is not later than older/, [older]],
  [
    'revised-in-time',
    { ...PAID, revises: 'older', recordedAt: SECOND },
    /^older, which it revises, was taken back .* after this was recorded/,
    [{ ...older, retractedAt: '2021-01-03T00:00:00.000Z' }],
  ],
  [
    'revised-twice',
    { ...PAID, revises: 'older', recordedAt: '2021-01-03T00:00:00.000Z' },
    /^older, which it revises, is revised by newer already: revise that$/,
    [older, { ...older, id: 'newer', revises: 'older', recordedAt: SECOND }],
  ],
  ['timeless-with-date', { ...ABOUT, validFrom: '2018' }, /properties: validFrom$/],
  ['timeless-with-date', { ...BEARS, ended: true }, /properties: ended$/],
  ['too-large', { ...PAID, note: 'n'.repeat(20_001) }, /^note must NOT have more than 20000 characters: it has 20001$/],
  [
    'revised-unknown',
    { ...PAID, revises: 'nothing' },
    /^nothing, which it revises, is neither in the graph nor in an earlier row/,
  ],
  ['revised-unknown', { ...PAID, revises: 'berg-on-harbour-levy' }, /which it revises, is a Stance$/],
  ['revised-unknown', { ...PAID, revises: 'one' }, /^it revises itself$/],
  ['target', { ...STANCE, target: 'nothing' }, /^the target nothing is not in the graph$/],
  ['uncited', { ...PERSON, citations: [] }, /^citations must NOT have fewer than 1 items$/],
  ['unknown-label', { ...PERSON, type: 'Planet' }, /^its type is "Planet"/],
  ['unknown-property', { ...PERSON, age: 3 }, /properties: age$/],
  ['unknown-source', { ...PAID, citations: ['nothing#1'] }, /^the source nothing is not in the graph$/],
  ['unknown-source', { ...PAID, citations: ['berg#1'] }, /^the source berg is a Person/],
  [
    'unknown-source',
    { ...PAID, citations: ['one#1'] },
    /^the source one is not in the graph$/,
    [{ ...SOURCE, publishedFrom: '2018-02-30' }],
  ],
  ['unknown-type', { ...PAID, type: 'BRIBED' }, /^its type is "BRIBED"/],
  ['unknown-value', { ...STANCE, capacity: 'MINISTER' }, /^capacity must be equal to one of the allowed values/],
  ['unknown-value', { ...STANCE, position: 'LIKES' }, /^position must be equal to one of the allowed values/],
  ['url', { ...SOURCE, url: 'ftp://example.org' }, /^url must match pattern/],
]

describe('A row that would break a rule of the graph check is rejected, also by a dry run', () => {
  const asked = cases.filter((_, index) => inFull || index % 24 === 0)
  const [alone, after] = [asked.filter((one) => one.length === 3), asked.filter((one) => one.length === 4)]

  test.for(after)('%s: %o, after other rows', ([, row, reason, before]) => rejects(before ?? [], [[row, reason]]))

  test(`All ${alone.length} that need no other rows, in one file, in which each has a name of its own`, () => {
    const named = (row: object, index: number) => JSON.parse(JSON.stringify(row).replaceAll('"one"', `"one-${index}"`))
    return rejects(
      [],
      alone.map(([, row, reason], index) => [named(row, index), reason]),
    )
  })

  async function rejects(before: readonly object[], bad: readonly (readonly [row: object, reason: RegExp])[]) {
    const rows = [...exampleRows, ...before, ...bad.map(([row]) => row)]
    const paths = filesOf({ 'rows.jsonl': jsonLinesOf(rows) })
    const dry = await importing(graph, 'native', paths, { dryRun: true })
    expect(await contentOf(graph)).toEqual({ nodes: [], claims: [] })

    const real = await importing(graph, 'native', paths)

    expect(real.violations).toEqual([])
    for (const [index, [row, reason]] of bad.entries()) {
      const line = rows.length - bad.length + index + 1
      expect(real.rejects, JSON.stringify(row)).toContainEqual(
        expect.objectContaining({ line, reason: expect.stringMatching(reason) }),
      )
    }
    expect({ rejects: dry.rejects, figures: dry.figures }).toEqual({ rejects: real.rejects, figures: real.figures })
  }
})

test('Every rule of the check has such a row', () => {
  const all = cypherFiles('check').map(({ path }) => path.replace(/.*\/|\.cypher$/g, ''))
  // Five are about what commands record, not about rows. `unsaid` forbids stored defaults, which rows may state.
  const rules = all.filter((rule) => !['cut-off', 'emptied', 'journal', 'restored', 'told-as', 'unsaid'].includes(rule))

  expect([...new Set(cases.map(([rule]) => rule))].toSorted()).toEqual(rules)
})
