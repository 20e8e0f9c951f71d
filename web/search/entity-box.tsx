import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../ask.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { type EntityKind, SuggestionsDocument } from '../generated/graphql.ts'
import { Snippet } from './snippet.tsx'

/** How long after the last key it asks. */
const PAUSE_MS = 150
const LEAST_LETTERS = 2

interface Chosen {
  readonly slug: string
  readonly name: string
  readonly kind: EntityKind
}

interface Props {
  /** Its name for readers, which is also shown where nothing is typed. */
  readonly label: string
  /** What it shows at first, and whenever that changes; a box without one is empty again once something is chosen. */
  readonly value: string
  /** Whether it takes the focus when the page opens. */
  readonly isFirst?: boolean
  readonly onChoose: (entity: Chosen) => void
  /** Called for a text of which no suggestion was chosen. */
  readonly onText?: (text: string) => void
}

/** Finds entities while one types: a combobox as the ARIA practices describe it. */
export function EntityBox({ label, value, isFirst = false, onChoose, onText }: Props) {
  const [text, setText] = useState(value)
  const [sought, setSought] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => setText(value), [value])
  useEffect(() => {
    const words = text.trim()
    const timer = setTimeout(() => setSought(words.length >= LEAST_LETTERS ? words : ''), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  useEffect(() => document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [chosen])

  const operation = useMemo(
    () => (sought ? { document: SuggestionsDocument, variables: { text: sought } } : null),
    [sought],
  )
  const { answer, failure, isWaiting } = useAnswer(isOpen ? operation : null)
  const found = sought && answer ? answer.data.search.edges : []
  useEffect(() => setChosen(-1), [answer]) // its place would be another's
  const isShown = isOpen && sought !== '' && (found.length > 0 || failure !== null || !isWaiting)

  const close = () => {
    setOpen(false)
    setChosen(-1)
  }
  const choose = (entity: Chosen) => {
    close()
    setText(value && entity.name)
    onChoose(entity)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return // its arrows choose a character
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (found.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1
        setChosen((at) => ((at + step + found.length + 1 + 1) % (found.length + 1)) - 1)
      }
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    }
  }

  const onSubmit = (event: Event) => {
    event.preventDefault()
    const edge = found[chosen]
    if (isOpen && edge) return choose(edge.node)
    if (!text.trim() || !onText) return
    close()
    onText(text.trim())
  }

  return (
    <div class="search">
      <form onSubmit={onSubmit}>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isShown && found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
          placeholder={label}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setOpen(true)
            setChosen(-1)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </form>
      <div class="suggestions" hidden={!isShown}>
        <div role="listbox" id={`${id}-list`} aria-label="Suggestions">
          {found.map(({ node, matched }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox, which keeps the focus
            <div
              key={node.slug}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(node)}
            >
              <bdi>{node.name}</bdi>
              <span class="muted">{kindNames[node.kind][0]}</span>
              {matched.field !== 'NAME' && <Snippet {...matched} />}
            </div>
          ))}
        </div>
        {failure && <p class="muted">{failure.message}</p>}
        {!failure && found.length === 0 && <p class="muted">Nothing is called so.</p>}
      </div>
      <span class="hidden" role="status">
        {isShown && !failure ? counted(found.length, 'suggestion') : ''}
      </span>
    </div>
  )
}
