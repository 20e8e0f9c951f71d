import type { Places } from './layout.ts'
import { claimInWords, type Line, sideNames } from './lines.ts'
import { type Side, sides } from './state.ts'

/** The widths of lines, as in the styles; arrows end where the sign of an entity begins. */
const widths: Readonly<Record<Side, number>> = { FOR: 2.25, AGAINST: 2.25, BETWEEN: 2.25, NONE: 1.25 }
const RADIUS = 12

/** The heads of arrows, one for each look of lines. */
export function Markers() {
  return (
    <defs>
      {sides.map((side) => (
        <marker
          key={side}
          id={`arrow-${side}`}
          viewBox="0 0 6 6"
          refX={6 + ((RADIUS / widths[side]) * 6) / sizeOf(side)}
          refY="3"
          markerWidth={sizeOf(side)}
          markerHeight={sizeOf(side)}
          orient="auto-start-reverse"
        >
          <path class="head" data-side={side} d="M0 0 6 3 0 6z" />
        </marker>
      ))}
    </defs>
  )
}

/** In widths of the line. */
const sizeOf = (side: Side) => (side === 'NONE' ? 5.5 : 3.5)

interface Props {
  readonly line: Line
  readonly places: Places
  /** Whether it is one of the selected entity. */
  readonly isLit: boolean
  readonly href: string
}

/** A line between two entities leads to the evidence of its claims. */
export function LineMark({ line, places, isLit, href }: Props) {
  const { from, to, side, claims } = line
  const [start, end] = [places.get(from), places.get(to)]
  if (!start || !end) return null
  const words = [...new Set(claims.map(claimInWords))].join(', ')
  const title = <title>{`${sideNames[side]}: ${words}`}</title>
  if (from === to) {
    return (
      <a href={href} tabindex={-1} data-from={from} data-to={to}>
        {title}
        <g transform={`translate(${start.x},${start.y})`}>
          <circle class="still line" data-side={side} cy="-15" r="9" />
        </g>
      </a>
    )
  }
  const ends = { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
  return (
    <a href={href} tabindex={-1} data-from={from} data-to={to} class={isLit ? 'lit' : undefined}>
      {title}
      <line class="touch" {...ends} />
      <line
        class="line"
        data-side={side}
        {...ends}
        marker-start={line.toFrom ? `url(#arrow-${side})` : undefined}
        marker-end={line.toTo ? `url(#arrow-${side})` : undefined}
      />
    </a>
  )
}
