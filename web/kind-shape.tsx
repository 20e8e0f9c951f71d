import type { EntityKind } from './generated/graphql.ts'

type Corners = readonly (readonly [x: number, y: number])[]

/** The corners of a shape for each kind, in units of its size. People and organizations are round. */
const corners: Readonly<Record<Exclude<EntityKind, 'PERSON' | 'ORGANIZATION'>, Corners>> = {
  GOVERNMENT_BODY: [
    [-1, -0.25],
    [0, -1.1],
    [1, -0.25],
    [1, 1],
    [-1, 1],
  ],
  COMPANY: [
    [-0.55, -0.85],
    [1.2, -0.85],
    [0.55, 0.85],
    [-1.2, 0.85],
  ],
  COUNTRY: [
    [-0.95, -1],
    [0.95, -1],
    [0.95, 0.15],
    [0, 1.15],
    [-0.95, 0.15],
  ],
  POLICY: [
    [-0.92, -0.92],
    [0.92, -0.92],
    [0.92, 0.92],
    [-0.92, 0.92],
  ],
  EVENT: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  TOPIC: [
    [0, -1.1],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  PROPOSITION: [
    [-0.62, -1],
    [0.62, -1],
    [1.15, 0],
    [0.62, 1],
    [-0.62, 1],
    [-1.15, 0],
  ],
  SOURCE: [
    [-0.8, -1.1],
    [0.35, -1.1],
    [0.8, -0.6],
    [0.8, 1.1],
    [-0.8, 1.1],
  ],
}

interface Props {
  readonly kind: EntityKind
  readonly x?: number
  readonly y?: number
  readonly size: number
}

/** The sign of a kind in pictures. A name or a legend says the same in words. */
export function KindShape({ kind, x = 0, y = 0, size }: Props) {
  if (kind === 'PERSON') return <circle class="shape" cx={x} cy={y} r={size} />
  if (kind === 'ORGANIZATION') {
    return (
      <>
        <circle class="shape" cx={x} cy={y} r={size} />
        <circle class="shape" cx={x} cy={y} r={size * 0.42} />
      </>
    )
  }
  const points = corners[kind].map(([dx, dy]) => `${round(x + dx * size)},${round(y + dy * size)}`)
  return <polygon class="shape" points={points.join(' ')} />
}

const round = (number: number) => Math.round(number * 100) / 100
