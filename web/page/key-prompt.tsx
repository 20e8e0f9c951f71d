import { useEffect, useRef, useState } from 'preact/hooks'
import { useKeyQuestion } from './key.ts'

/** Asks for a key when the server wants one. */
export function KeyPrompt() {
  const question = useKeyQuestion()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    if (question) dialog.current?.showModal()
  }, [question])
  if (!question) return null
  const { why, answer } = question
  const given = text.trim()
  return (
    <dialog ref={dialog} class="expand" aria-labelledby="key-title" onClose={() => answer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isKey(given)) return
          setText('')
          answer(given)
        }}
      >
        <h2 id="key-title">This server wants a key</h2>
        <p>
          <bdi>{why}</bdi>
        </p>
        <label>
          Key{' '}
          <input
            type="password"
            autoComplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="muted">It is kept in this page alone, until you close or reload it.</p>
        <p class="links">
          <button type="submit" class="main" disabled={!isKey(given)}>
            Read with this key
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Without a key
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** Whether a header can hold it. */
const isKey = (text: string) => /^[\w.~+/-]+=*$/.test(text)
