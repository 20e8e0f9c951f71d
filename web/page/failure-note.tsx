import type { Failure } from '../ask.ts'

/** What went wrong, and a way to ask again. What was shown before stays. */
export function FailureNote({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>
        <bdi>{failure.message}</bdi> <code>{failure.code}</code>
      </p>
      <button type="button" onClick={retry}>
        Retry
      </button>
    </div>
  )
}
