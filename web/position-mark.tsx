import { positionNames } from './codes-in-words.ts'
import type { Position } from './generated/graphql.ts'

const places: Readonly<Record<Position, readonly number[]>> = {
  STRONGLY_OPPOSES: [0],
  OPPOSES: [1],
  NEUTRAL: [2],
  SUPPORTS: [3],
  STRONGLY_SUPPORTS: [4],
  MIXED: [1, 3],
}

interface Props {
  readonly position: Position
  /** Without the word, which then stands beside it. */
  readonly brief?: boolean
}

/** A position on a scale of five steps, by place, color and word. */
export function PositionMark({ position, brief = false }: Props) {
  return (
    <span class="mark" data-position={position}>
      <svg viewBox="0 0 54 12" width="54" height="12" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((place) => {
          const isHere = places[position].includes(place)
          const size = isHere ? { y: 0, height: 12, rx: 3 } : { y: 4.5, height: 3, rx: 1.5 }
          return <rect key={place} x={place * 11} width="10" class={isHere ? 'here' : 'rail'} {...size} />
        })}
      </svg>
      {brief ? null : <span>{positionNames[position]}</span>}
    </span>
  )
}
