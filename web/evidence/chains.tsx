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

/** A stance and what leads from its target on are one chain, also where stances share that; other relationships are acts. */
export function chainsOf(claims: readonly ClaimEvidence[]): readonly Chain[] {
  return claims.flatMap((claim): readonly Chain[] => {
    if (claim.__typename === 'Stance') {
      const lead = claims.find((other) => leads(claim, other))
      return [lead ? { basis: 'By what bears on it', claims: [claim, lead] } : { basis: 'Stated', claims: [claim] }]
    }
    if (claims.some((other) => leads(other, claim))) return []
    return [{ basis: claim.type === 'BEARS_ON' ? 'What bears on it' : 'By act', claims: [claim] }]
  })
}

function leads(stance: ClaimEvidence, claim: ClaimEvidence): boolean {
  return (
    stance.__typename === 'Stance' &&
    claim.__typename === 'Relationship' &&
    claim.type === 'BEARS_ON' &&
    claim.from.slug === stance.target.slug
  )
}
