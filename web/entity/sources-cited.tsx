import type { Address } from '../address.ts'
import type { PlaceFragment, ProfileQuery } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { PlaceLinks } from '../page/place-links.tsx'
import type { ProfileEntity } from './profile.tsx'

interface Props {
  readonly entity: ProfileEntity
  readonly data: ProfileQuery
  readonly address: Address
}

/** The sources of everything that is listed, and the places in them. */
export function SourcesCited({ entity, data, address }: Props) {
  const bySource = Map.groupBy(citationsIn(entity, data), ({ source }) => source.slug)
  if (bySource.size === 0) return null
  const sources = [...bySource.values()].toSorted((a, b) => b.length - a.length)
  return (
    <section>
      <h2>Sources</h2>
      <ul class="citations">
        {sources.map((citations) => {
          const [first] = citations
          if (!first) return null
          const places = [...new Set(citations.flatMap(({ locator }) => locator ?? []))]
          return (
            <li key={first.source.slug}>
              <EntityLink entity={first.source} address={address} />
              <PlaceLinks slug={first.source.slug} places={places.toSorted(naturally)} address={address} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const naturally = new Intl.Collator('en', { numeric: true }).compare

function citationsIn(entity: ProfileEntity, { neighborhood }: ProfileQuery): readonly PlaceFragment[] {
  const held = 'stances' in entity ? entity.stances.edges : []
  const stances = [...held, ...entity.stancesOn.edges].flatMap(({ node }) => node.citations)
  return [...entity.citations, ...stances, ...neighborhood.relationships.flatMap(({ citations }) => citations)]
}
