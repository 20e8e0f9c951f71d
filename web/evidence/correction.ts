import type { EvidenceQuery } from '../generated/graphql.ts'

type Node = NonNullable<EvidenceQuery['nodes'][number]>
export type StanceEvidence = Extract<Node, { readonly __typename: 'Stance' }>
export type RelationshipEvidence = Extract<Node, { readonly __typename: 'Relationship' }>
export type ClaimEvidence = StanceEvidence | RelationshipEvidence

/**
 * A row for `import native` that says again what a claim says, as its next version: whoever corrects it edits the row
 * and imports it.
 */
export function correctionOf(claim: ClaimEvidence): string {
  const { attribution, confidence, modality, hedge, note, quote, validFrom, validTo, ended } = claim
  const citations = claim.citations.map(({ source, locator }) => source.slug + (locator === null ? '' : `#${locator}`))
  const both = { attribution, confidence, modality, hedge, note, quote, validFrom, validTo, ended: ended || null }
  const row = { ...ownOf(claim), ...both, citations }
  return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))
}

function ownOf(claim: ClaimEvidence): Readonly<Record<string, unknown>> {
  const version = claim.history.length + 1
  if (claim.__typename === 'Stance') {
    const { slug, holder, onBehalfOf, target, position, summary, heldOn, audience, capacity, anonymous } = claim
    return {
      ...{ type: 'Stance', slug: nextOf(slug, version), revises: slug, holder: holder.slug },
      ...{ onBehalfOf: onBehalfOf?.slug ?? null, target: target.slug, position, summary, heldOn },
      ...{ audience, capacity, anonymous: anonymous || null },
    }
  }
  const { type, from, to, title, city, product, share, amount, currency, role, polarity, denialToo, contribution } =
    claim
  const id = keyOf(claim.id)
  return {
    ...{ type, id: nextOf(id, version), revises: id, from: from.slug, to: to.slug },
    ...{ title, city, product, share, amount, currency, role, polarity, denialToo, contribution },
  }
}

/** The name of the next version: the same with its number, in place of that of the version before. */
function nextOf(name: string, version: number): string {
  const last = `-${version - 1}`
  return `${version > 2 && name.endsWith(last) ? name.slice(0, -last.length) : name}-${version}`
}

/** A relationship's own id, which is the last part of its global one. */
function keyOf(globalId: string): string {
  const text = atob(globalId.replaceAll('-', '+').replaceAll('_', '/'))
  return text.slice(text.lastIndexOf(':') + 1)
}
