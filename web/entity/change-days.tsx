import { type Address, hrefUnder } from '../address.ts'
import { dateInWords } from '../clocks/dates-in-words.ts'
import { counted } from '../codes-in-words.ts'
import type { ProfileQuery } from '../generated/graphql.ts'

interface Props {
  /** Latest first. */
  readonly days: ProfileQuery['changeDays']
  readonly address: Address
}

/** The days on which something about the entity changes, each a date to look at it. */
export function ChangeDays({ days, address }: Props) {
  if (days.length === 0) return null
  const { clocks } = address
  const inOrder = days.toReversed()
  return (
    <details class="days">
      <summary>
        {days.length === 1 ? 'It changed on' : `It changed on ${days.length} days, the last of them`}{' '}
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
