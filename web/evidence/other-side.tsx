import { type Address, hrefOfEvidence } from '../address.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { counted, positionNames } from '../codes-in-words.ts'
import type { OthersFragment } from '../generated/graphql.ts'
import { PositionMark } from '../position-mark.tsx'
import type { StanceEvidence } from './correction.ts'

interface Props {
  readonly claim: StanceEvidence
  readonly address: Address
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3'
}

/** The stances on the same target that are on the other side of it. */
export function OtherSide({ claim, address, heading: Heading }: Props) {
  const { for: supporters, against } = claim.target
  const isFor = ['SUPPORTS', 'STRONGLY_SUPPORTS'].includes(claim.position)
  const isAgainst = ['OPPOSES', 'STRONGLY_OPPOSES'].includes(claim.position)
  if (!isFor && !isAgainst) {
    return (
      <section>
        <Heading class="part">What contradicts it</Heading>
        <p class="muted">
          It takes no side. {counted(supporters.totalCount, 'stance')} for its target, {against.totalCount} against.
        </p>
        <OtherStances page={supporters} address={address} />
        <OtherStances page={against} address={address} />
      </section>
    )
  }
  const others = isFor ? against : supporters
  return (
    <section>
      <Heading class="part">What contradicts it</Heading>
      {others.totalCount === 0 ? (
        <p class="muted">No stance on the other side of the same target.</p>
      ) : (
        <p class="muted">{counted(others.totalCount, 'stance')} on the other side of the same target.</p>
      )}
      <OtherStances page={others} address={address} />
    </section>
  )
}

function OtherStances({ page, address }: { readonly page: OthersFragment; readonly address: Address }) {
  if (page.edges.length === 0) return null
  return (
    <ul class="lines">
      {page.edges.map(({ node }) => (
        <li key={node.id}>
          <PositionMark position={node.position} brief />
          <a href={hrefOfEvidence(address, [node.id])}>
            <bdi>{node.holder.name}</bdi> {positionNames[node.position].toLowerCase()}
          </a>
          <span class="muted">{shortDate({ ...node, validTo: null })}</span>
        </li>
      ))}
      {page.totalCount > page.edges.length && <li class="muted">{page.totalCount - page.edges.length} more</li>}
    </ul>
  )
}
