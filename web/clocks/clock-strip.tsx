import { useEffect, useState } from 'preact/hooks'
import { type Address, go, hrefUnder, isNow } from '../address.ts'
import { type Clocks, dateIn, isDate, isMoment, NOW, type Precision, precisionOf, stepped } from './clocks.ts'
import { dateInWords, momentInWords } from './dates-in-words.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** The two clocks of every view: as of which date, known by when, and whether what is only possible counts. */
export function ClockStrip({ address }: { readonly address: Address }) {
  const { clocks } = address
  const set = (change: Partial<Clocks>) => go(hrefUnder(address, { ...clocks, ...change }))
  const at = clocks.at ?? dateIn(today(), 'month')
  const precision = precisionOf(at)
  return (
    <section class="clocks" aria-label="As of">
      <TextField
        label="As of"
        hint="2018, 2018-04 or 2018-04-16"
        empty="any date"
        value={clocks.at ?? ''}
        isValid={isDate}
        onSet={(date) => set({ at: date })}
      />
      <span class="steps">
        <button type="button" aria-label={`One ${precision} earlier`} onClick={() => set({ at: stepped(at, -1) })}>
          ‹
        </button>
        <select
          aria-label="Step"
          value={precision}
          onChange={(event) => set({ at: dateIn(at, event.currentTarget.value as Precision) })}
        >
          <option value="year">year</option>
          <option value="month">month</option>
          <option value="day">day</option>
        </select>
        <button type="button" aria-label={`One ${precision} later`} onClick={() => set({ at: stepped(at, 1) })}>
          ›
        </button>
      </span>
      <label class="choice">
        <input
          type="checkbox"
          checked={clocks.certainty === 'POSSIBLE'}
          onChange={(event) => set({ certainty: event.currentTarget.checked ? 'POSSIBLE' : 'CERTAIN' })}
        />
        with what is only possible
      </label>
      <TextField
        label="Known by"
        hint="2026-12-01T00:00:00Z"
        empty="now"
        value={clocks.known ?? ''}
        isValid={isMoment}
        onSet={(known) => set({ known })}
      />
      {!isNow(clocks) && <a href={hrefUnder(address, NOW)}>Now</a>}
      {address.refused.length > 0 && (
        <span class="wrong" role="status">
          Left out of the address: {address.refused.join(' ')}
        </span>
      )}
      <span class="hidden" role="status">
        {clocksInWords(clocks)}
      </span>
    </section>
  )
}

/** As of when, as the rest of a sentence. */
export function clocksInWords({ at, known, certainty }: Clocks): string {
  const moment = known === null ? '' : `, known by ${momentInWords(known)}`
  if (at === null) return `as of any date${certainty === 'POSSIBLE' ? ' with what is only possible' : ''}${moment}`
  return `${certainty === 'POSSIBLE' ? 'possible' : 'certain'} as of ${dateInWords(at)}${moment}`
}

interface FieldProps {
  readonly label: string
  readonly hint: string
  /** What it means where nothing is set. */
  readonly empty: string
  readonly value: string
  readonly isValid: (text: string) => boolean
  readonly onSet: (value: string | null) => void
}

/** A text that takes effect with Enter, or when the field is left; what cannot be read says so and changes nothing. */
export function TextField({ label, hint, empty, value, isValid, onSet }: FieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const isWrong = text !== '' && !isValid(text)
  const settle = () => {
    if (text !== value && !isWrong) onSet(text || null)
  }
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        size={hint.length > 12 ? 20 : 10}
        placeholder={empty}
        title={hint}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={isWrong}
        onInput={(event) => setText(event.currentTarget.value.trim())}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
      {isWrong && <span class="wrong">Write {hint}</span>}
    </label>
  )
}
