import { typesOfTense } from '../../../src/model/vocabulary.ts'
import { dayBefore, firstDay, lastDay } from './calendar.ts'
import { type Claim, isStance, type PlainGraph, type Relationship, textOf, textsOf } from './graph.ts'

/** The bounds of the begin and the end of a claim. Days compare as strings. */
export interface Days {
  readonly begin: Between
  readonly end: Between
}

/** Some day from the earliest to the latest. */
export interface Between {
  readonly earliest: string
  readonly latest: string
}

const BEGIN_OF_TIME = '0000-01-01'
export const END_OF_TIME = '9999-12-31'

/** A claim begins no later than its latest end, and ends no earlier than its earliest begin. */
export function daysOf(graph: PlainGraph, claim: Claim): Days {
  const [begin, end] = [beginOf(graph, claim), endOf(graph, claim)]
  return {
    begin: { ...begin, latest: begin.latest < end.latest ? begin.latest : end.latest },
    end: { ...end, earliest: end.earliest > begin.earliest ? end.earliest : begin.earliest },
  }
}

/** A claim without a date begins no later than its first source can have shown it. A timeless claim always held. */
function beginOf(graph: PlainGraph, claim: Claim): Between {
  if (!isStance(claim) && isTimeless(claim)) return { earliest: BEGIN_OF_TIME, latest: BEGIN_OF_TIME }
  const date = textOf(claim, 'validFrom') ?? (isStance(claim) ? textOf(claim, 'heldOn') : null)
  if (date !== null) return { earliest: firstDay(date), latest: lastDay(date) }
  const shown = first(appearances(graph, claim).map(({ latest }) => latest)) ?? dayRecorded(claim)
  return { earliest: BEGIN_OF_TIME, latest: shown }
}

/** An act has no end. What ended on an unknown day ended before its first source can have appeared. */
function endOf(graph: PlainGraph, claim: Claim): Between {
  const date = textOf(claim, 'validTo')
  if (date !== null) return { earliest: firstDay(date), latest: lastDay(date) }
  if (claim.properties['ended'] !== true) return { earliest: END_OF_TIME, latest: END_OF_TIME }
  const shown = first(appearances(graph, claim).map(({ earliest }) => earliest)) ?? dayRecorded(claim)
  return { earliest: BEGIN_OF_TIME, latest: dayBefore(shown) }
}

const isTimeless = ({ type }: Relationship) => typesOfTense('TIMELESS').includes(type)

/** Whether a relationship begins after the last day of all its sources. */
export function isAnnounced(graph: PlainGraph, claim: Relationship): boolean {
  const shown = appearances(graph, claim).map(({ latest }) => latest)
  const last = shown.toSorted().at(-1) ?? dayRecorded(claim)
  return daysOf(graph, claim).begin.earliest > last
}

/** For each dated source, the days on which it can have appeared. */
function appearances({ entities }: PlainGraph, claim: Claim): readonly Between[] {
  return sourcesOf(claim).flatMap((slug) => {
    const source = entities.find((entity) => entity.slug === slug)
    const from = source && textOf(source, 'publishedFrom')
    const to = source && textOf(source, 'publishedTo')
    const [earliest, latest] = [from ?? to, to ?? from]
    return earliest && latest ? [{ earliest: firstDay(earliest), latest: lastDay(latest) }] : []
  })
}

/** The slugs of all cited sources. */
export function sourcesOf(claim: Pick<Claim, 'properties'>): readonly string[] {
  return [...new Set(textsOf(claim, 'citations').map((citation) => citation.split('#')[0] ?? ''))]
}

export function recordedAt(claim: Claim): string {
  return textOf(claim, 'recordedAt') ?? ''
}

const dayRecorded = (claim: Claim) => recordedAt(claim).slice(0, 'YYYY-MM-DD'.length)

const first = (days: readonly string[]) => days.toSorted()[0]
