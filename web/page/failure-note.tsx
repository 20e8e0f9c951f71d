import type { Failed } from '../ask.ts'
import { counted } from '../codes-in-words.ts'

/** What went wrong, and a way to ask again. What was shown before stays. */
export function FailureNote({ failure, retry }: { readonly failure: Failed; readonly retry: () => void }) {
  const { message, code, againIn } = failure
  return (
    <div class="failure" role="alert">
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
