import { type Address, hrefOfEvidence } from '../address.ts'
import { momentInWords } from '../clocks/dates-in-words.ts'
import type { ClaimEvidence } from './correction.ts'

interface Props {
  readonly claim: ClaimEvidence
  readonly address: Address
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3'
}

/** What the claim said before, and what it says now. */
export function Versions({ claim, address, heading: Heading }: Props) {
  if (claim.history.length < 2) return null
  return (
    <section>
      <Heading class="part">Versions</Heading>
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
