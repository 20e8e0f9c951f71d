import { type Address, hrefOfEvidence } from '../address.ts'
import { momentInWords } from '../clocks/dates-in-words.ts'
import type { ClaimEvidence } from './correction.ts'

interface Props {
  readonly claim: ClaimEvidence
  readonly address: Address
}

/** What the claim said before, and what it says now. */
export function Versions({ claim, address }: Props) {
  if (claim.history.length < 2) return null
  return (
    <section>
      <h3>Versions</h3>
      <ol class="lines">
        {claim.history.map((version) => (
          <li key={version.id} aria-current={version.id === claim.id ? 'true' : undefined}>
            <a href={hrefOfEvidence(address, [version.id])}>
              <bdi>{version.sentence}</bdi>
            </a>
            <span class="muted">
              told {momentInWords(version.recordedAt)}
              {version.retractedAt && `, retracted ${momentInWords(version.retractedAt)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
