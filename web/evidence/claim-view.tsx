import type { ComponentChildren } from 'preact'
import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { momentInWords, worldInWords } from '../clocks/dates-in-words.ts'
import { attributionWords, capacityWords, codeInWords, confidenceInWords, modalityWords } from '../codes-in-words.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { EntityLink } from '../page/entity-link.tsx'
import { PositionMark } from '../position-mark.tsx'
import { Citations } from './citations.tsx'
import { type ClaimEvidence, correctionOf, type StanceEvidence } from './correction.ts'
import { OtherSide } from './other-side.tsx'
import { Versions } from './versions.tsx'

interface Props {
  readonly claim: ClaimEvidence
  readonly address: Address
  readonly level: 1 | 2
}

/** A claim with everything that bears it out. */
export function ClaimView({ claim, address, level }: Props) {
  const Heading = `h${level}` as const
  const part = level === 1 ? 'h2' : 'h3'
  return (
    <article class="claim">
      <p class="kicker">{claim.__typename === 'Stance' ? 'Stance' : codeInWords(claim.type)}</p>
      <Heading class="sentence" tabIndex={-1}>
        <bdi>{claim.sentence}</bdi>
      </Heading>
      {claim.retractedAt && (
        <p class="notice">
          Retracted {momentInWords(claim.retractedAt)}.{' '}
          {claim.supersededBy && (
            <a href={hrefOfEvidence(address, [claim.supersededBy.id])}>Show the version that replaced it</a>
          )}
        </p>
      )}
      {claim.quote && (
        <blockquote>
          <bdi>{claim.quote}</bdi>
        </blockquote>
      )}
      <dl class="facts">
        {claim.__typename === 'Stance' ? (
          <Speaker claim={claim} address={address} />
        ) : (
          <Ends claim={claim} address={address} />
        )}
        <Fact name="Confidence">
          <span class="number">{claim.confidence}</span> · {confidenceInWords(claim.confidence)}
        </Fact>
        <Fact name="How it is said">
          {modalityWords[claim.modality]}
          {claim.hedge && (
            <>
              {' '}
              The word is “<bdi>{claim.hedge}</bdi>”.
            </>
          )}
        </Fact>
        <Fact name="Attribution">{attributionWords[claim.attribution]}</Fact>
        <Fact name="In the world">
          {worldInWords(claim)}
          {claim.__typename === 'Relationship' && claim.isAnnounced && ' Its sources announce it.'}
        </Fact>
        <Fact name="In the graph">Recorded on {momentInWords(claim.recordedAt)}.</Fact>
        {claim.note && (
          <Fact name="Note of the coder">
            <bdi>{claim.note}</bdi>
          </Fact>
        )}
      </dl>
      <Citations claim={claim} address={address} heading={part} />
      {claim.__typename === 'Stance' && <OtherSide claim={claim} address={address} heading={part} />}
      <Versions claim={claim} address={address} heading={part} />
      {!claim.supersededBy && (
        <details class="correct">
          <summary>Correct this</summary>
          <p>
            Edit this row, and bring it in with <code>npm run import -- native rows.jsonl</code>. It replaces the claim.
          </p>
          <pre>{correctionOf(claim)}</pre>
          <CopyButton text={correctionOf(claim)} label="Copy the row" />
        </details>
      )}
      <p class="links">
        <a href={hrefTo(address, { view: { name: 'claim', id: claim.id } })}>Page of this claim</a>
        <CopyButton text={claim.pageUrl} label="Copy its address" />
      </p>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Speaker({ claim, address }: { readonly claim: StanceEvidence; readonly address: Address }) {
  const { holder, onBehalfOf, target, side, capacity, anonymous, audience } = claim
  return (
    <>
      <Fact name="Position">
        <PositionMark position={claim.position} />
      </Fact>
      <Fact name="Holder">
        <EntityLink entity={holder} address={address} />
        {onBehalfOf && (
          <>
            , for <EntityLink entity={onBehalfOf} address={address} />
          </>
        )}
        {capacity && `, ${capacityWords[capacity]}`}
        {anonymous && '. The source does not name who speaks'}
      </Fact>
      <Fact name="Side">
        {side ? <EntityLink entity={side} address={address} /> : 'It speaks for no country’s side.'}
      </Fact>
      <Fact name="On">
        <EntityLink entity={target} address={address} />
      </Fact>
      <Fact name="What was said">
        <bdi>{claim.summary}</bdi> {audience === 'PRIVATE' ? 'Behind closed doors.' : 'In public.'}
      </Fact>
    </>
  )
}

function Ends({
  claim,
  address,
}: {
  readonly claim: Exclude<ClaimEvidence, StanceEvidence>
  readonly address: Address
}) {
  return (
    <>
      <Fact name="From">
        <EntityLink entity={claim.from} address={address} />
      </Fact>
      <Fact name="To">
        <EntityLink entity={claim.to} address={address} />
      </Fact>
    </>
  )
}
