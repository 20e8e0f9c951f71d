import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { type Address, go, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { SuggestionsDocument } from '../generated/graphql.ts'
import { Snippet } from './snippet.tsx'

/** How long after the last key it asks. */
const PAUSE_MS = 150
const LEAST_LETTERS = 2

interface Props {
  readonly address: Address
  /** Whether it takes the focus when the page opens. */
  readonly isFirst: boolean
}

/** Finds entities while one types: a combobox as the ARIA practices describe it. Enter without a choice shows all results. */
export function SearchBox({ address, isFirst }: Props) {
  const [text, setText] = useState(address.text)
  const [sought, setSought] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => setText(address.text), [address.text])
  useEffect(() => {
    const words = text.trim()
    const timer = setTimeout(() => setSought(words.length >= LEAST_LETTERS ? words : ''), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])

  const operation = useMemo(
    () => (sought ? { document: SuggestionsDocument, variables: { text: sought } } : null),
    [sought],
  )
  const { answer, failure, isWaiting } = useAnswer(isOpen ? operation : null)
  const found = sought && answer ? answer.data.search.edges : []
  const all = hrefTo(address, { view: { name: 'search' }, text: text.trim() })
  const isShown = isOpen && sought !== '' && (found.length > 0 || failure !== null || !isWaiting)

  const leave = (href: string) => {
    setOpen(false)
    setChosen(-1)
    go(href)
  }
  const hrefOf = (slug: string) => hrefTo(address, { view: { name: 'entity', slug } })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (found.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1
        setChosen((at) => ((at + step + found.length + 1 + 1) % (found.length + 1)) - 1)
      }
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      setOpen(false)
      setChosen(-1)
    }
  }

  const onSubmit = (event: Event) => {
    event.preventDefault()
    const edge = found[chosen]
    if (isOpen && edge) leave(hrefOf(edge.node.slug))
    else if (text.trim()) leave(all)
  }

  return (
    <search class="search">
      <form onSubmit={onSubmit}>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search for actors, policies, topics and sources"
          aria-autocomplete="list"
          aria-expanded={isShown && found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
          placeholder="Search"
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
              onClick={() => leave(hrefOf(node.slug))}
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
    </search>
  )
}
