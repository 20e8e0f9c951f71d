import { type Address, go, hrefTo } from '../address.ts'
import { EntityBox } from './entity-box.tsx'

interface Props {
  readonly address: Address
  readonly isFirst: boolean
}

/** The search of every page: a chosen suggestion is opened, and Enter without a choice shows all results. */
export function SearchBox({ address, isFirst }: Props) {
  return (
    <search>
      <EntityBox
        label="Search for actors, policies, topics and sources"
        value={address.text}
        isFirst={isFirst}
        onChoose={({ slug }) => go(hrefTo(address, { view: { name: 'entity', slug } }))}
        onText={(text) => go(hrefTo(address, { view: { name: 'search' }, text }))}
      />
    </search>
  )
}
