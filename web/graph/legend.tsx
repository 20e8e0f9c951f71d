import type { ComponentChildren } from 'preact'
import { counted, headingOf, isRelationship, kindNames } from '../codes-in-words.ts'
import type { ClaimType, EntityKind } from '../generated/graphql.ts'
import { KindShape } from '../kind-shape.tsx'
import type { Drawn } from './drawn.ts'
import { sideNames, sideOf } from './lines.ts'
import { type Side, sides } from './state.ts'

interface Props {
  readonly drawn: Drawn
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (code: string) => void
}

/** What the signs mean. Each of its entries hides what it stands for, and shows it again. */
export function Legend({ drawn, hidden, onToggle }: Props) {
  const kinds = countsOf(Array.from(drawn.entities.values(), ({ kind }) => kind))
  const ofSides = countsOf(drawn.claims.map(sideOf))
  const types = countsOf(drawn.claims.map(({ type }) => type).filter(isRelationship))
  const alone = [...hidden].filter((slug) => drawn.entities.has(slug))
  return (
    <section class="graph-legend" aria-label="Legend and filter">
      <Entries label="Kinds">
        {kinds.map(([kind, count]) => (
          <Entry key={kind} code={kind} count={count} hidden={hidden} onToggle={onToggle} name={kindNames[kind][1]}>
            <KindSign kind={kind} />
          </Entry>
        ))}
      </Entries>
      <Entries label="Stances">
        {sides.flatMap((side) => {
          const count = ofSides.find(([one]) => one === side)?.[1]
          if (count === undefined) return []
          const name = side === 'NONE' ? 'Relationships' : sideNames[side]
          return [
            <Entry key={side} code={side} count={count} hidden={hidden} onToggle={onToggle} name={name}>
              <LineSign side={side} />
            </Entry>,
          ]
        })}
      </Entries>
      {(types.length > 1 || types.some(([type]) => hidden.has(type))) && (
        <details>
          <summary>{counted(types.length, 'type')} of relationships</summary>
          <Entries label="Types of relationships">
            {types.map(([type, count]: readonly [ClaimType, number]) =>
              isRelationship(type) ? (
                <Entry
                  key={type}
                  code={type}
                  count={count}
                  hidden={hidden}
                  onToggle={onToggle}
                  name={headingOf(type, 'OUTGOING')}
                />
              ) : null,
            )}
          </Entries>
        </details>
      )}
      {alone.length > 0 && (
        <Entries label="Hidden entities">
          {alone.map((slug) => (
            <Entry
              key={slug}
              code={slug}
              hidden={hidden}
              onToggle={onToggle}
              name={drawn.entities.get(slug)?.name ?? slug}
            />
          ))}
        </Entries>
      )}
    </section>
  )
}

/** Each with how often it occurs, the most frequent first. */
function countsOf<Code extends string>(codes: readonly Code[]): readonly (readonly [Code, number])[] {
  return Array.from(
    Map.groupBy(codes, (code) => code),
    ([code, same]) => [code, same.length] as const,
  ).sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}

function Entries({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <ul aria-label={label} class="entries">
      {children}
    </ul>
  )
}

interface EntryProps {
  readonly code: string
  readonly name: string
  readonly count?: number
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (code: string) => void
  readonly children?: ComponentChildren
}

function Entry({ code, name, count, hidden, onToggle, children }: EntryProps) {
  return (
    <li>
      <button type="button" class="entry" aria-pressed={!hidden.has(code)} onClick={() => onToggle(code)}>
        {children}
        <bdi>{name}</bdi>
        {count !== undefined && <span class="number muted">{count}</span>}
      </button>
    </li>
  )
}

function KindSign({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <KindShape kind={kind} x={9} y={9} size={6.5} />
    </svg>
  )
}

function LineSign({ side }: { readonly side: Side }) {
  return (
    <svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
      <line class="line" data-side={side} x1="1" y1="5" x2="29" y2="5" />
    </svg>
  )
}
