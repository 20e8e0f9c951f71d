import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Failed } from '../ask.ts'
import { counted } from '../codes-in-words.ts'

/** What went wrong, and a way to ask again. What was shown before stays. */
export function FailureNote({ failure, retry }: { readonly failure: Failed; readonly retry: () => void }) {
  const { message, code, againIn } = failure
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () => () => {
      // The heading takes over the focus of a button that is gone.
      if (note.current?.contains(document.activeElement)) document.querySelector('h1')?.focus({ preventScroll: true })
    },
    [],
  )
  return (
    <div ref={note} class="failure" role="alert">
      <p>
        <bdi>{message}</bdi> <code>{code}</code>
        {againIn !== null && ` This page asks again in ${counted(Math.ceil(againIn), 'second')}.`}
      </p>
      <button type="button" onClick={retry}>
        {againIn === null ? 'Retry' : 'Retry now'}
      </button>
    </div>
  )
}
