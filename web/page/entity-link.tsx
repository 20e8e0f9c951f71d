import { type Address, hrefTo } from '../address.ts'

interface Props {
  readonly entity: { readonly slug: string; readonly name: string }
  readonly address: Address
}

/** A link to an entity's page under the same clocks. Its name is only ever text, and cannot turn what stands beside it. */
export function EntityLink({ entity: { slug, name }, address }: Props) {
  return (
    <a href={hrefTo(address, { view: { name: 'entity', slug } })}>
      <bdi>{name}</bdi>
    </a>
  )
}
