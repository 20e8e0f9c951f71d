import type { Address } from '../address.ts'
import { endInWords } from '../clocks/dates-in-words.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { PlaceLinks } from '../page/place-links.tsx'
import { SafeLink } from '../page/safe-link.tsx'
import type { ClaimEvidence } from './correction.ts'

interface Props {
  readonly claim: ClaimEvidence
  readonly address: Address
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3'
}

/** The sources that bear a claim out, and the places in them. */
export function Citations({ claim, address, heading: Heading }: Props) {
  const bySource = Map.groupBy(claim.citations, ({ source }) => source.slug)
  return (
    <section>
      <Heading class="part">Evidence</Heading>
      <ul class="citations">
        {Array.from(bySource.values(), (citations) => {
          const [first] = citations
          if (!first) return null
          const { source } = first
          const places = citations.flatMap(({ locator }) => locator ?? [])
          return (
            <li key={source.slug}>
              <EntityLink entity={source} address={address} />
              <PlaceLinks slug={source.slug} places={places} address={address} />
              <span class="muted">
                {source.publisher && <bdi>{source.publisher}</bdi>}
                {source.publisher && source.publishedFrom && ', '}
                {source.publishedFrom && endInWords(source.publishedFrom)}
              </span>
              {source.url && <SafeLink url={source.url}>Read it</SafeLink>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
