import { type Address, hrefTo } from '../address.ts'
import { anchorOf } from '../source/places.ts'

interface Props {
  readonly slug: string
  readonly places: readonly string[]
  readonly address: Address
}

/** The places of a source, each with a link to what else it is cited for. */
export function PlaceLinks({ slug, places, address }: Props) {
  const href = hrefTo(address, { view: { name: 'source', slug } })
  if (places.length === 0) return <a href={href}>the whole source</a>
  return (
    <span class="places">
      {places.map((place) => (
        <a key={place} href={`${href}#${encodeURIComponent(anchorOf(place))}`}>
          <bdi>{place}</bdi>
        </a>
      ))}
    </span>
  )
}
