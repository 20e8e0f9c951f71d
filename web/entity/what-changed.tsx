import { useEffect, useRef, useState } from 'preact/hooks'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import type { Clocks } from '../clocks/clocks.ts'
import { counted } from '../codes-in-words.ts'
import type { ProfileQuery } from '../generated/graphql.ts'

interface Props {
  readonly data: ProfileQuery
  readonly clocks: Clocks
}

/** Says what appeared and what went when the date was moved: the two answers are compared claim by claim. */
export function WhatChanged({ data, clocks }: Props) {
  const [said, setSaid] = useState('')
  const before = useRef<ReadonlySet<string> | null>(null)
  // It speaks of a new answer, not of clocks that still wait for theirs.
  useEffect(() => {
    const now = claimsIn(data)
    const then = before.current
    before.current = now
    if (!then) return
    const [appeared, went] = [now.difference(then).size, then.difference(now).size]
    const changes = [
      appeared > 0 && `${counted(appeared, 'claim')} appeared`,
      went > 0 && `${counted(went, 'claim')} went`,
    ]
    setSaid(`Now ${clocksInWords(clocks)}: ${changes.filter(Boolean).join(', ') || 'nothing listed here changed'}.`)
  }, [data])
  return (
    <p role="status" class="changed">
      {said}
    </p>
  )
}

function claimsIn({ entity, neighborhood }: ProfileQuery): ReadonlySet<string> {
  const held = entity && 'stances' in entity ? entity.stances.edges : []
  const stances = [...held, ...(entity?.stancesOn.edges ?? [])].map(({ node }) => node.id)
  return new Set([...stances, ...neighborhood.relationships.map(({ id }) => id)])
}
