import type { Tense } from '../../src/model/relationship-row.ts'
import type { Random } from '../generated/random.ts'
import { firstDay, lastDay } from './model/calendar.ts'
import { daysOf } from './model/days.ts'
import { type Claim, isStance, type PlainGraph, type Properties, textOf } from './model/graph.ts'
import { anyDates } from './universe.ts'

/** Dates of a claim: present or missing, plausible or not. */
export function anyTimes(random: Random, tense: Tense): Properties {
  if (tense === 'TIMELESS') return {}
  const begin = random.chance(0.6) ? { validFrom: random.pick(anyDates) } : {}
  if (tense === 'ACT') return begin
  const end = random.chance(0.3) ? { validTo: random.pick(anyDates) } : {}
  const ended = random.chance(0.2) ? { ended: random.chance(0.8) } : {}
  return { ...begin, ...end, ...ended }
}

/** The claim without dates that would make it end before it begins. */
export function inTime<C extends Claim>(graph: PlainGraph, claim: C): C {
  const end = textOf(claim, 'validTo')
  const begins = ['validFrom', ...(isStance(claim) ? ['heldOn'] : [])]
  const late = begins.filter((name) => {
    const begin = textOf(claim, name)
    return begin !== null && end !== null && firstDay(begin) > lastDay(end)
  })
  const sound = without(claim, late)
  const { begin, end: over } = daysOf(graph, sound)
  return end === null && sound.properties['ended'] === true && begin.earliest > over.latest
    ? without(sound, ['ended'])
    : sound
}

function without<C extends Claim>(claim: C, names: readonly string[]): C {
  const properties = Object.entries(claim.properties).filter(([name]) => !names.includes(name))
  return { ...claim, properties: Object.fromEntries(properties) }
}

/** The two dates in the order of their days; the same date twice if their days overlap. */
export function spanOf(one: string, other: string): readonly [string, string] {
  const [from, to] = firstDay(one) <= firstDay(other) ? [one, other] : [other, one]
  return firstDay(from) > lastDay(to) ? [to, to] : [from, to]
}
