import { type Address, hrefUnder } from '../address.ts'
import { dateInWords } from '../clocks/dates-in-words.ts'
import { counted } from '../codes-in-words.ts'
import type { ProfileQuery } from '../generated/graphql.ts'

interface Props {
  /** Latest first. */
  readonly days: ProfileQuery['changeDays']
  /** How many were asked for. */
  readonly most: number
  readonly address: Address
}

/** The days on which something changes, each a date to look at it. */
export function ChangeDays({ days, most, address }: Props) {
  if (days.length === 0) return null
  const { clocks } = address
  const inOrder = days.toReversed()
  return (
    <details class="days">
      <summary>
        {days.length === 1
          ? 'One day of change:'
          : `${days.length === most ? `The latest ${most}` : days.length} days of change, the last of them`}{' '}
        {dateInWords(days[0]?.day ?? '')}
      </summary>
      <ol>
        {inOrder.map(({ day, begins, ends }) => (
          <li key={day}>
            <a href={hrefUnder(address, { ...clocks, at: day })} aria-current={clocks.at === day ? 'date' : undefined}>
              {dateInWords(day)}
            </a>{' '}
            <span class="muted">
              {[
                begins > 0 && `${counted(begins, 'claim')} from then on`,
                ends > 0 && `${counted(ends, 'claim')} until then`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
