import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Address, go, hrefOfEvidence } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { EvidenceDocument } from '../generated/graphql.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useHeadingFocus, useTitle } from '../page/title.ts'
import { Chains } from './chains.tsx'
import { ClaimView } from './claim-view.tsx'
import type { ClaimEvidence } from './correction.ts'

/** The views whose claims make up positions. */
const POSITION_VIEWS: readonly string[] = ['compare', 'for-and-against', 'changes', 'contradictions', 'blocs']

interface Props {
  readonly ids: readonly string[]
  readonly address: Address
  /** Whether it is a page of its own, or beside one. */
  readonly isPage?: boolean
}

/** The evidence of some claims, in one operation. */
export function Evidence({ ids, address, isPage = false }: Props) {
  const operation = useMemo(
    () => ({ document: EvidenceDocument, variables: { ids, ...clockVariables(address.clocks) } }),
    [ids.join(), JSON.stringify(address.clocks)],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const claims = (answer?.data.nodes ?? []).flatMap((node): readonly ClaimEvidence[] =>
    node && (node.__typename === 'Stance' || node.__typename === 'Relationship') ? [node] : [],
  )
  const [first] = claims
  useTitle(isPage && first ? first.sentence : null)
  useHeadingFocus(isPage && first !== undefined)
  return (
    <div aria-busy={isWaiting}>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {!answer && isWaiting && <Waiting isPage={isPage} />}
      {answer && claims.length < ids.length && !isWaiting && (
        <div class="notice">
          {isPage && <h1 tabIndex={-1}>Nothing has this address</h1>}
          {claims.length === 0 ? 'No claim has this address' : 'Some of these claims are not there'}: what was erased or
          undone has no page.
        </div>
      )}
      {POSITION_VIEWS.includes(address.view.name) && <Chains claims={claims} />}
      {claims.map((claim, index) => (
        <ClaimView key={claim.id} claim={claim} address={address} level={isPage && index === 0 ? 1 : 2} />
      ))}
      <QueryShown operation={operation} />
    </div>
  )
}

function Waiting({ isPage }: { readonly isPage: boolean }) {
  const words = 'Looking up the evidence …'
  return isPage ? <h1 tabIndex={-1}>{words}</h1> : <p class="muted">{words}</p>
}

/** The evidence beside a view. It takes the focus when it opens, and closes with Escape. */
export function EvidencePanel({ address }: { readonly address: Address }) {
  const panel = useRef<HTMLElement>(null)
  const key = address.claims.join()
  const latest = useRef(address)
  latest.current = address
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.focus({ preventScroll: true })
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) go(hrefOfEvidence(latest.current, []))
    }
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('keydown', close)
      const isInside = panel.current?.contains(opener) ?? false
      if (opener instanceof HTMLElement && opener.isConnected && !isInside) opener.focus({ preventScroll: true })
    }
  }, [key])
  return (
    <aside class="panel" aria-label="Evidence" tabIndex={-1} ref={panel}>
      <a class="button close" href={hrefOfEvidence(address, [])}>
        Close
      </a>
      <Evidence ids={address.claims} address={address} />
    </aside>
  )
}
