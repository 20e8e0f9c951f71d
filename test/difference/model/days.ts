import { dayBefore, firstDay, lastDay } from './calendar.ts'
import { type Claim, isStance, type PlainGraph, textOf, textsOf } from './graph.ts'

/** The first and the last day on which a claim may have held. Days compare as strings. */
export interface Days {
  readonly from: string
  readonly to: string
}

const BEGIN_OF_TIME = '0000-01-01'
const END_OF_TIME = '9999-12-31'

/** An act has no end. A stance without a date begins no later than a source can have shown it. */
export function daysOf(graph: PlainGraph, claim: Claim): Days {
  const to = endOf(graph, claim)
  const begin = textOf(claim, 'validFrom') ?? (isStance(claim) ? textOf(claim, 'heldOn') : null)
  if (begin !== null) return { from: firstDay(begin), to }
  if (!isStance(claim)) return { from: BEGIN_OF_TIME, to }
  const shown = earliest(appearances(graph, claim).map(({ latest }) => lastDay(latest))) ?? dayRecorded(claim)
  return { from: shown < to ? shown : to, to }
}

function endOf(graph: PlainGraph, claim: Claim): string {
  const end = textOf(claim, 'validTo')
  if (end !== null) return lastDay(end)
  if (claim.properties['ended'] !== true) return END_OF_TIME
  return dayBefore(earliest(appearances(graph, claim).map(({ first }) => firstDay(first))) ?? dayRecorded(claim))
}

/** For each dated source, the first and the last day on which it can have appeared. */
function appearances({ entities }: PlainGraph, claim: Claim) {
  return sourcesOf(claim).flatMap((slug) => {
    const source = entities.find((entity) => entity.slug === slug)
    const from = source && textOf(source, 'publishedFrom')
    const to = source && textOf(source, 'publishedTo')
    const [first, latest] = [from ?? to, to ?? from]
    return first && latest ? [{ first, latest }] : []
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

const earliest = (days: readonly string[]) => days.toSorted()[0]
