import { useRef } from 'preact/hooks'
import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { positionNames } from '../codes-in-words.ts'
import { signed } from '../compare/matrix-cell.tsx'
import { cutText } from '../page/cut-text.ts'
import { SavePicture } from '../page/save-picture.tsx'
import { useWidth } from '../page/use-width.ts'
import { SaveSnapshot } from '../snapshot/save-snapshot.tsx'
import { halfOf, type Places, placesIn, segmentsOf, xOf } from './bar-places.ts'
import { detailsOf, type Row, type RowGroup, sizesInWords } from './rows.ts'

interface Props {
  readonly groups: readonly RowGroup[]
  readonly title: string
  /** Whether it may be saved: no holder that finds room is missing. */
  readonly isWhole: boolean
  readonly address: Address
}

/** Each holder as a bar to the left, against, or to the right, for; above each group, how many there are on each side. */
export function Bars({ groups, title, isWhole, address }: Props) {
  const figure = useRef<HTMLElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const room = useWidth(figure)
  const details = new Set(groups.flatMap(({ rows }) => rows.map(({ cell }) => detailsOf(cell))))
  const [same] = details.size === 1 ? details : []
  const places = placesIn(room, same !== undefined)
  const half = halfOf(groups)
  let y = places.head
  const drawn = groups.map((group) => {
    const top = y
    y += places.groupHeight + group.rows.length * places.rowHeight + places.em / 2
    return { group, top }
  })
  return (
    <figure class="bars" ref={figure}>
      {room.width > 0 && (
        <svg ref={svg} class="drawn" width={room.width} height={y}>
          <title>{title}</title>
          <g class="world">
            <Scale places={places} height={y} />
            {drawn.map(({ group, top }) => (
              <g key={group.key} transform={`translate(0,${top})`}>
                <Stack group={group} half={half} places={places} address={address} />
                {group.rows.map((row, index) => (
                  <g key={row.holder.slug} transform={`translate(0,${places.groupHeight + index * places.rowHeight})`}>
                    <Bar row={row} isBrief={same !== undefined} places={places} address={address} />
                  </g>
                ))}
              </g>
            ))}
          </g>
        </svg>
      )}
      <figcaption>
        <span class="muted">
          A bar to the left is against, one to the right is for, a dot in the middle is neutral, and a dashed frame is
          mixed.{same && ` How each is known: ${same}.`}
        </span>
        {isWhole && (
          <>
            <SavePicture name="for-and-against" title={title} svgOf={() => svg.current} />
            <SaveSnapshot
              name="for-and-against"
              title={title}
              evidence={groups.flatMap(({ rows }) => rows.flatMap(({ cell }) => cell.because.map(({ id }) => id)))}
              svgOf={() => svg.current}
            />
          </>
        )}
      </figcaption>
    </figure>
  )
}

const STEPS = [
  [-2, 'STRONGLY_OPPOSES'],
  [-1, 'OPPOSES'],
  [0, 'NEUTRAL'],
  [1, 'SUPPORTS'],
  [2, 'STRONGLY_SUPPORTS'],
] as const

function Scale({ places, height }: { readonly places: Places; readonly height: number }) {
  const { em, head, isNarrow } = places
  const isShort = places.right - places.left < em * 34
  return (
    <g class="scale">
      {STEPS.map(([score, position]) => {
        const x = xOf(places, score)
        const anchor = isNarrow && score === -2 ? 'start' : isNarrow && score === 2 ? 'end' : 'middle'
        const name = isShort ? { '-2': 'against', '0': 'neutral', '2': 'for' }[String(score)] : positionNames[position]
        return (
          <g key={score}>
            <line class={score === 0 ? 'zero' : 'step'} x1={x} x2={x} y1={head - em * 0.25} y2={height} />
            <text x={x} y={head - em * 0.75} text-anchor={anchor} font-size={em * 0.75} class="small">
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface StackProps {
  readonly group: RowGroup
  readonly half: number
  readonly places: Places
  readonly address: Address
}

/** How many of a group are on each side, in words and as segments that open the claims of those they stand for. */
function Stack({ group, half, places, address }: StackProps) {
  const { em, isNarrow, nameWidth, words } = places
  const name = group.name ?? 'All'
  const x = (holders: number) => xOf(places, (2 * holders) / half)
  const [top, height] = [isNarrow ? em * 1.5 : em * 0.5, em * 1.25]
  const said = sizesInWords(group.rows)
  return (
    <g class="stack">
      <rect class="band" x={-em / 2} width={places.width + em} y={0} height={places.groupHeight - em / 2} rx={em / 4} />
      <line class="zero" x1={x(0)} x2={x(0)} y1={top - em / 4} y2={top + height + em / 4} />
      <text class="group-name" x={0} y={isNarrow ? em * 1.125 : em * 1.4375} font-size={em * 0.9375}>
        {cutText(name, nameWidth, em)}
      </text>
      {segmentsOf(group).map(({ position, rows, from, to }) => (
        <a
          key={position}
          href={hrefOfEvidence(address, claimsOf(rows))}
          aria-label={`${name}, ${positionNames[position].toLowerCase()}: ${rows.length}`}
        >
          <title>{`${positionNames[position]}: ${rows.length}`}</title>
          <rect data-position={position} x={x(from)} y={top} width={Math.max(1, x(to) - x(from) - 1)} height={height} />
        </a>
      ))}
      <text x={words} y={isNarrow ? em * 3.5 : em * 1.4375} font-size={em * 0.8125} class="small">
        {cutText(said, isNarrow ? nameWidth : em * 16, em * 0.8125)}
        <title>{said}</title>
      </text>
    </g>
  )
}

/** The most claims that are opened at a time. */
const MOST_OPENED = 20

const claimsOf = (rows: readonly Row[]) =>
  [...new Set(rows.flatMap(({ cell }) => cell.because.map(({ id }) => id)))].slice(0, MOST_OPENED)

interface BarProps {
  readonly row: Row
  /** Whether all are known in the same way, so that it need not be said of each. */
  readonly isBrief: boolean
  readonly places: Places
  readonly address: Address
}

function Bar({ row, isBrief, places, address }: BarProps) {
  const { holder, cell } = row
  const { em, isNarrow, nameWidth, words, left, right, rowHeight } = places
  const said = `${positionNames[cell.position]}${cell.mean === null ? '' : ` ${signed(cell.mean)}`}`
  const details = detailsOf(cell)
  const line = em * (isNarrow ? 1.125 : isBrief ? 1.125 : 1.5)
  const middle = em * (isNarrow ? 2 : isBrief ? 0.8125 : 1.25)
  return (
    <>
      <a class="holder" href={hrefTo(address, { view: { name: 'entity', slug: holder.slug } })}>
        <text x={0} y={line} font-size={em * 0.875}>
          {cutText(holder.name, isNarrow ? nameWidth * 0.6 : nameWidth, em * 0.875)}
          <title>{holder.name}</title>
        </text>
      </a>
      <a
        class="bar-link"
        href={hrefOfEvidence(address, claimsOf([row]))}
        aria-label={`${holder.name}: ${said}, ${details}`}
      >
        <title>{details}</title>
        <rect
          class="room"
          x={left}
          y={isNarrow ? em * 1.4 : 0}
          width={places.width - left}
          height={isNarrow ? rowHeight - em * 1.4 : rowHeight}
        />
        <Shape row={row} places={places} middle={middle} />
      </a>
      <g class="said-of">
        <text
          x={isNarrow ? right : words}
          y={isNarrow || isBrief ? line : em * 1.125}
          text-anchor={isNarrow ? 'end' : 'start'}
          font-size={em * 0.8125}
        >
          {said}
        </text>
        {!isBrief && (
          <text class="small" x={words} y={isNarrow ? em * 3.5 : em * 2.125} font-size={em * 0.75}>
            {cutText(details, isNarrow ? nameWidth : em * 16, em * 0.75)}
          </text>
        )}
      </g>
    </>
  )
}

function Shape({
  row: { cell },
  places,
  middle,
}: {
  readonly row: Row
  readonly places: Places
  readonly middle: number
}) {
  const { em } = places
  const [zero, score] = [xOf(places, 0), cell.mean ?? cell.score ?? 0]
  const box = { y: middle - em * 0.375, height: em * 0.75, rx: em * 0.125 }
  if (cell.position === 'MIXED') {
    const [from, to] = [xOf(places, -1), xOf(places, 1)]
    return <rect class="frame" x={from} width={to - from} {...box} />
  }
  if (score === 0) return <circle class="dot" cx={zero} cy={middle} r={em * 0.375} />
  const x = xOf(places, score)
  return <rect data-position={cell.position} x={Math.min(zero, x)} width={Math.abs(x - zero)} {...box} />
}
