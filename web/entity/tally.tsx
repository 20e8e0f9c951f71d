import { useMemo } from 'preact/hooks'
import { type Address, hrefUnder } from '../address.ts'
import { type Answer, type Asked, useAnswer } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { dateInWords } from '../clocks/dates-in-words.ts'
import { counted } from '../codes-in-words.ts'
import { LaterDocument, PossibleDocument } from '../generated/graphql.ts'

export type Part = 'on' | 'held' | 'relationships'

/** How many claims of an entity are certain, only possible, and later than the date, so that no list is just empty. */
export function useTally(slug: string, clocks: Clocks) {
  const { at, known } = clocks
  const possible = useMemo(
    () =>
      at
        ? { document: PossibleDocument, variables: { slug, ...clockVariables({ ...clocks, certainty: 'POSSIBLE' }) } }
        : null,
    [slug, at, known],
  )
  const later = useMemo(
    () => (at ? { document: LaterDocument, variables: { slug, validAt: at, knownAt: known } } : null),
    [slug, at, known],
  )
  const degrees = settled(useAnswer(possible))?.entity?.degrees
  const follow = settled(useAnswer(later))?.entity
  const counts: Readonly<Record<Part, readonly [possible: number | null, later: number | null]>> = {
    on: [sum(degrees, 'STANCE', 'INCOMING'), follow?.stancesOn.totalCount ?? null],
    held: [sum(degrees, 'STANCE', 'OUTGOING'), follow && 'stances' in follow ? follow.stances.totalCount : null],
    relationships: [sum(degrees, null, null), follow?.relationships.totalCount ?? null],
  }
  return {
    /** “2 certain as of April 2018; 3 more possible; 9 begin later.” */
    sentence(part: Part, shown: number, address: Address) {
      const { at, certainty } = address.clocks
      if (at === null)
        return (
          <p class="tally">
            {shown === 0
              ? 'None is recorded.'
              : `${counted(shown, part === 'relationships' ? 'relationship' : 'stance')}.`}
          </p>
        )
      const [all, after] = address.clocks === clocks ? counts[part] : [null, null] // those are of the next answer
      const isPossible = certainty === 'POSSIBLE'
      const further = isPossible || all === null ? 0 : Math.max(0, all - shown)
      return (
        <p class="tally">
          {shown === 0 ? 'None' : shown} {isPossible ? 'possible' : 'certain'} as of {dateInWords(at)}
          {!isPossible && all !== null && (
            <>
              {'; '}
              {further > 0 ? (
                <a href={hrefUnder(address, { ...address.clocks, certainty: 'POSSIBLE' })}>{further} possible</a>
              ) : (
                'no more possible'
              )}
            </>
          )}
          {after !== null && (
            <>
              {'; '}
              {after > 0 ? (
                <a href={hrefUnder(address, { ...address.clocks, at: null })}>{begins(after)}</a>
              ) : (
                'none begins later'
              )}
            </>
          )}
          .
        </p>
      )
    },
  }
}

/** Of an earlier question nothing is said. */
const settled = <Data,>({ answer, failure, isWaiting }: Asked<Answer<Data>>) =>
  isWaiting || failure ? undefined : answer?.data

const begins = (count: number) => `${count} ${count === 1 ? 'begins' : 'begin'} later`

interface Degree {
  readonly type: string
  readonly direction: string
  readonly count: number
}

/** Of stances in one direction; without a type, of all relationships. */
function sum(degrees: readonly Degree[] | undefined, type: 'STANCE' | null, direction: string | null): number | null {
  if (!degrees) return null
  return degrees
    .filter((degree) =>
      type === null ? degree.type !== 'STANCE' : degree.type === type && degree.direction === direction,
    )
    .reduce((total, { count }) => total + count, 0)
}
