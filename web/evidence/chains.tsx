import { acts } from '../codes-in-words.ts'
import type { RelationshipType } from '../generated/graphql.ts'
import type { ClaimEvidence } from './correction.ts'

interface Chain {
  readonly basis: string
  readonly claims: readonly ClaimEvidence[]
}

/** How claims lead to a position: by which basis, and by which steps. */
export function Chains({ claims }: { readonly claims: readonly ClaimEvidence[] }) {
  return (
    <ol class="chains" aria-label="How it is known">
      {chainsOf(claims).map(({ basis, claims: [first, ...others] }) =>
        first ? (
          <li key={first.id}>
            <span class="kicker">{basis}</span>
            <bdi>{first.sentence}</bdi>
            {others.length > 0 && (
              <ol>
                {others.map(({ id, sentence }) => (
                  <li key={id}>
                    <bdi>{sentence}</bdi>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ) : null,
      )}
    </ol>
  )
}

/**
 * A stance and what leads from its target on are one chain, also where stances share that. Of other relationships some
 * are acts, and the rest joins what a holder contradicts itself on.
 */
export function chainsOf(claims: readonly ClaimEvidence[]): readonly Chain[] {
  return claims.flatMap((claim): readonly Chain[] => {
    if (claim.__typename === 'Stance') {
      const lead = claims.find((other) => leads(claim, other))
      return [lead ? { basis: 'By what bears on it', claims: [claim, lead] } : { basis: 'Stated', claims: [claim] }]
    }
    if (claims.some((other) => leads(other, claim))) return []
    return [{ basis: basisOf(claim.type), claims: [claim] }]
  })
}

function basisOf(type: RelationshipType): string {
  if (type === 'BEARS_ON') return 'What bears on it'
  return acts.includes(type) ? 'By act' : 'What joins them'
}

function leads(stance: ClaimEvidence, claim: ClaimEvidence): boolean {
  return (
    stance.__typename === 'Stance' &&
    claim.__typename === 'Relationship' &&
    claim.type === 'BEARS_ON' &&
    claim.from.slug === stance.target.slug
  )
}
