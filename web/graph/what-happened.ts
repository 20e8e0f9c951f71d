import { useEffect, useRef, useState } from 'preact/hooks'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import type { Clocks } from '../clocks/clocks.ts'
import { counted, headingOfClaims } from '../codes-in-words.ts'
import type { Drawn } from './drawn.ts'
import type { Step } from './state.ts'

/** What the last change did to the picture, in words. `key` names the answers of which the picture is made. */
export function useSaid(drawn: Drawn, steps: readonly Step[], clocks: Clocks, key: string | null) {
  const [said, say] = useState('')
  const before = useRef<{ readonly drawn: Drawn; readonly steps: number; readonly clocks: string } | null>(null)
  useEffect(() => {
    if (key === null) return
    const then = before.current
    const now = { drawn, steps: steps.length, clocks: JSON.stringify(clocks) }
    before.current = now
    if (!then) say(sizeOf(drawn))
    else if (then.clocks !== now.clocks) say(`Now ${clocksInWords(clocks)}: ${changeBetween(then.drawn, drawn)}.`)
    else if (now.steps > then.steps) say(`${stepInWords(steps.at(-1), drawn)} ${sizeOf(drawn)}`)
    else if (now.steps < then.steps) say(`Undone. ${sizeOf(drawn)}`)
  }, [key])
  return [said, say] as const
}

const sizeOf = ({ entities, claims }: Drawn) =>
  `${counted(entities.size, 'entity', 'entities')} and ${counted(claims.length, 'claim')} are drawn.`

function stepInWords(step: Step | undefined, { entities, counts }: Drawn): string {
  if (!step) return ''
  const name = entities.get(step.slug)?.name ?? step.slug
  if (step.kind === 'move') return ''
  if (step.kind === 'add') return `${name} was added.`
  const chosen = (counts.get(step.slug) ?? []).filter(
    ({ type, direction }) =>
      step.groups === null || step.groups.some((group) => group.type === type && group.direction === direction),
  )
  const groups = chosen.map(
    ({ type, direction, shown, total }) =>
      `${headingOfClaims(type, direction).toLowerCase()} ${shown} of ${total.toLocaleString('en')}`,
  )
  return `${name}: ${groups.join(', ') || 'nothing more'}.`
}

function changeBetween(then: Drawn, now: Drawn): string {
  const [claimsThen, claimsNow] = [idsOf(then), idsOf(now)]
  const changes = [
    told(claimsNow.difference(claimsThen).size, 'appeared', namesOf(now, then)),
    told(claimsThen.difference(claimsNow).size, 'went', namesOf(then, now)),
  ]
  return changes.filter(Boolean).join('; ') || 'nothing that is drawn changed'
}

const idsOf = ({ claims }: Drawn): ReadonlySet<string> => new Set(claims.map(({ id }) => id))

const MOST_NAMES = 3

/** The entities of one picture that the other lacks. */
function namesOf({ entities }: Drawn, other: Drawn): readonly string[] {
  return Array.from(entities.values()).flatMap(({ slug, name }) => (other.entities.has(slug) ? [] : [name]))
}

function told(claims: number, what: string, names: readonly string[]): string {
  if (claims === 0 && names.length === 0) return ''
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : []
  const entities = [...names.slice(0, MOST_NAMES), ...more].join(', ')
  return `${counted(claims, 'claim')} ${what}${entities && `, with ${entities}`}`
}
