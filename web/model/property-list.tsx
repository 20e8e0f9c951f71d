import type { Property } from './described.ts'

interface Props {
  readonly title: string
  readonly properties: readonly Property[]
}

/** Properties with their types and meanings. */
export function PropertyList({ title, properties }: Props) {
  if (properties.length === 0) return null
  return (
    <details class="property-list">
      <summary>
        {title}: {properties.map(({ name }) => name).join(', ')}
      </summary>
      <dl class="properties">
        {properties.map(({ name, type, meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span class="muted">{type}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
