import { type Address, hrefTo } from '../address.ts'
import { positionNames, positions } from '../codes-in-words.ts'
import type { FacetFragment, Position, StancesQuery } from '../generated/graphql.ts'
import { PositionMark } from '../position-mark.tsx'
import type { StanceFilters } from './filters.ts'

type FacetName = 'position' | 'side' | 'holder' | 'target'

interface Props {
  readonly data: StancesQuery
  readonly address: Address
}

/** What the stances have in common, with the number of each: a link keeps those alone, or takes that away again. */
export function Facets({ data, address }: Props) {
  return (
    <nav aria-label="Filters" class="facet-lists">
      <Facet name="position" title="Position" facet={data.positions} address={address} />
      <Facet name="side" title="Side" facet={data.sides} address={address} />
      <Facet name="holder" title="Holder" facet={data.holders} address={address} />
      <Facet name="target" title="On" facet={data.targets} address={address} />
    </nav>
  )
}

interface FacetProps {
  readonly name: FacetName
  readonly title: string
  readonly facet: FacetFragment
  readonly address: Address
}

function Facet({ name, title, facet, address }: FacetProps) {
  const { filters } = address
  const current = currentOf(name, filters)
  const entries = withCurrent(entriesOf(facet), current)
  const shown = name === 'position' ? entries.toSorted((a, b) => placeOf(a.value) - placeOf(b.value)) : entries
  const hrefOf = (value: string) => {
    const { [name]: _, after: __, ...others } = filters
    const chosen: StanceFilters = current === value ? others : { ...others, [name]: value }
    return hrefTo(address, { filters: chosen })
  }
  const more = facet.totalGroups - facet.groups.length
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <a href={hrefOf(value)} aria-current={current === value ? 'true' : undefined}>
              {isPosition(value) ? <PositionMark position={value} /> : <bdi>{label}</bdi>}
              {current === value && <span class="muted"> ✕</span>}
            </a>
            <span class="number muted">{count}</span>
          </li>
        ))}
        {more > 0 && <li class="muted">{more} more</li>}
      </ul>
    </section>
  )
}

interface Entry {
  readonly value: string
  readonly label: string
  readonly count: number
}

function entriesOf({ groups }: FacetFragment): readonly Entry[] {
  return groups.flatMap(({ count, keys: [key] }) =>
    key?.value ? [{ value: key.value, label: key.entity?.name ?? key.value, count }] : [],
  )
}

/** What is filtered by; a position that there is not is left out of the filter. */
function currentOf(name: FacetName, filters: StanceFilters): string | undefined {
  const value = filters[name]
  return name === 'position' && value !== undefined && !isPosition(value) ? undefined : value
}

/** Where nothing has the value that is filtered by, it is there with none, so that it can be taken away. */
function withCurrent(entries: readonly Entry[], current: string | undefined): readonly Entry[] {
  if (current === undefined || entries.some(({ value }) => value === current)) return entries
  return [...entries, { value: current, label: current, count: 0 }]
}

const isPosition = (value: string): value is Position => Object.hasOwn(positionNames, value)

const order: readonly string[] = positions
const placeOf = (value: string) => order.indexOf(value)
