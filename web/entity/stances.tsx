import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { codeInWords, confidenceInWords, counted, positions } from '../codes-in-words.ts'
import type { Position, StanceLineFragment } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { PositionMark } from '../position-mark.tsx'
import type { StanceFilters } from '../stances/filters.ts'

interface Group {
  readonly count: number
  readonly keys: readonly { readonly value: string | null }[]
}

interface CountsProps {
  readonly groups: readonly Group[]
  /** What they are on. */
  readonly slug: string
  readonly address: Address
}

/** How many stances there are at each step of the scale, as a bar and in words; each step opens its stances as a table. */
export function PositionCounts({ groups, slug, address }: CountsProps) {
  const counts = new Map(groups.map(({ keys: [key], count }) => [key?.value ?? '', count]))
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const steps = positions.map((position) => ({ position, count: counts.get(position) ?? 0 }))
  let place = 0
  return (
    <figure class="positions">
      <svg viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">
        {steps.map(({ position, count }) => {
          const width = (1000 * count) / total
          const x = place
          place += width
          return <rect key={position} data-position={position} x={x} y="0" width={Math.max(0, width - 3)} height="18" />
        })}
      </svg>
      <figcaption>
        {steps
          .filter(({ count }) => count > 0)
          .map(({ position, count }) => (
            <a
              key={position}
              class="step"
              href={hrefTo(address, { view: { name: 'stances' }, filters: { position, target: slug } })}
            >
              <PositionMark position={position} /> <span class="number">{count}</span>
            </a>
          ))}
      </figcaption>
    </figure>
  )
}

interface Line extends StanceLineFragment {
  /** Its holder or its target: whichever is not the entity of the page. */
  readonly other: { readonly slug: string; readonly name: string }
}

interface Props {
  readonly page: { readonly totalCount: number }
  readonly nodes: readonly Line[]
  /** What keeps these stances alone in the table of all. */
  readonly filters: StanceFilters
  readonly address: Address
}

/** Stances by position, from against to for; each opens its evidence. */
export function StanceList({ page, nodes, filters, address }: Props) {
  const byPosition = Map.groupBy(nodes, ({ position }) => position)
  return (
    <>
      {positions.map((position) => (
        <StanceGroup key={position} position={position} nodes={byPosition.get(position) ?? []} address={address} />
      ))}
      {page.totalCount > nodes.length && (
        <p class="muted">
          The newest {nodes.length} are listed.{' '}
          <a href={hrefTo(address, { view: { name: 'stances' }, filters })}>
            All {counted(page.totalCount, 'stance')} as a table
          </a>
        </p>
      )}
    </>
  )
}

function StanceGroup({ position, nodes, address }: Omit<Props, 'page' | 'filters'> & { readonly position: Position }) {
  if (nodes.length === 0) return null
  return (
    <section class="group" data-position={position}>
      <h3>
        <PositionMark position={position} />
      </h3>
      <ul class="stances">
        {nodes.map((node) => (
          <li key={node.id}>
            <EntityLink entity={node.other} address={address} />
            <a class="evidence" href={hrefOfEvidence(address, [node.id])}>
              <bdi>{node.summary}</bdi>
            </a>
            <Marks line={node} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When, how sure and how firmly, in a few words. */
function Marks({ line }: { readonly line: StanceLineFragment }) {
  return (
    <span class="marks">
      <span>{shortDate(line)}</span>
      {line.confidence < 1 && <span title={confidenceInWords(line.confidence)}>confidence {line.confidence}</span>}
      {line.modality !== 'CERTAIN' && <span>{codeInWords(line.modality).toLowerCase()}</span>}
      {line.hedge && (
        <span>
          “<bdi>{line.hedge}</bdi>”
        </span>
      )}
      {line.attribution !== 'STATED' && <span>{line.attribution.toLowerCase()}</span>}
    </span>
  )
}
