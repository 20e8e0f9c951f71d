import { type Address, hrefTo } from '../address.ts'
import { counted, headingOfClaims, kindNames } from '../codes-in-words.ts'
import type { Drawn } from './drawn.ts'

interface Props {
  readonly slug: string | null
  readonly drawn: Drawn
  readonly address: Address
  readonly onExpand: (slug: string) => void
  readonly onHide: (slug: string) => void
}

/** What can be done with the selected entity, and how much of what is around it is drawn. */
export function Selection({ slug, drawn, address, onExpand, onHide }: Props) {
  const entity = slug === null ? undefined : drawn.entities.get(slug)
  if (!entity) {
    return (
      <p class="selection muted" id="graph-keys">
        Click selects, a double click expands, a line opens its evidence. Arrow keys move between entities, Enter
        expands, the space bar selects; Page Down goes through all of them. Ctrl and the wheel zoom.
      </p>
    )
  }
  const counts = drawn.counts.get(entity.slug) ?? []
  return (
    <section class="selection" aria-label="Selected entity" id="graph-keys">
      <p>
        <strong>
          <bdi>{entity.name}</bdi>
        </strong>{' '}
        <span class="muted">{kindNames[entity.kind][0]}</span>
      </p>
      <p class="links">
        <button type="button" onClick={() => onExpand(entity.slug)}>
          Expand
        </button>
        <a class="button" href={hrefTo(address, { view: { name: 'entity', slug: entity.slug } })}>
          Open its page
        </a>
        <button type="button" onClick={() => onHide(entity.slug)}>
          Hide
        </button>
      </p>
      {counts.length > 0 && (
        <ul class="counted">
          {counts.map(({ type, direction, shown, total }) => (
            <li key={`${type} ${direction}`}>
              {headingOfClaims(type, direction)}{' '}
              <span class="number muted">
                {shown === total ? counted(total, 'claim') : `${shown} of ${total.toLocaleString('en')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
