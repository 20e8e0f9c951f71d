import { useRef } from 'preact/hooks'
import { type Address, hrefOfEvidence, hrefUnder } from '../address.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { dateInWords, shortDate } from '../clocks/dates-in-words.ts'
import { useAnswered } from '../page/answered.ts'
import { cutText } from '../page/cut-text.ts'
import { SavePicture } from '../page/save-picture.tsx'
import { useWidth } from '../page/use-width.ts'
import { SaveSnapshot } from '../snapshot/save-snapshot.tsx'
import { holdingWords } from './holding-words.ts'
import { type Claim, type Dated, daysOf, firstDay, type Lane, lastDay, sureOf } from './lanes.ts'

interface Props {
  readonly lanes: readonly Lane[]
  readonly undated: readonly Claim[]
  /** The ids of the claims that hold on the chosen date; null if none is chosen or they are not known. */
  readonly holding: ReadonlySet<string> | null
  readonly title: string
  readonly address: Address
}

/** In units of the size of the text. */
const [NARROW, SENTENCES, ROW, TWO_LINES, HEADING, AXIS] = [48, 30, 1.75, 3, 2.25, 3]

interface Places {
  readonly em: number
  readonly width: number
  readonly isNarrow: boolean
  readonly row: number
  xOf(day: string): number
}

/** Claims as lines from their first to their last day, in a lane for each entity; those without a date come last. */
export function LanePicture({ lanes, undated, holding, title, address }: Props) {
  const figure = useRef<HTMLElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const { width, em } = useWidth(figure)
  const { clocks } = useAnswered()
  const words = holdingWords(clocks)
  const days = daysOf(lanes, address.clocks.at)
  const isNarrow = width < NARROW * em
  const left = isNarrow ? em : SENTENCES * em
  const index = new Map(days.map((day, place) => [day, place]))
  const step = (width - left - em * 2) / Math.max(1, days.length - 1)
  const places: Places = {
    ...{ em, width, isNarrow, row: em * (isNarrow ? TWO_LINES : ROW) },
    xOf: (day) => left + step * (index.get(day) ?? 0),
  }
  const pale = holding && clocks.at ? `; what is pale ${words.other} as of ${dateInWords(clocks.at)}` : ''
  const asOf = clocksInWords({ ...clocks, at: null }) + pale
  const all = undated.length > 0 ? [...lanes, { key: '', name: 'Undated', rows: [] }] : lanes
  let y = em * AXIS
  const drawn = all.map((lane) => {
    const top = y
    y += em * HEADING + (lane.key === '' ? undated.length : lane.rows.length) * places.row + em / 2
    return { lane, top }
  })
  return (
    <figure id="lanes" class="lanes" ref={figure} tabIndex={-1}>
      {width > 0 && (
        <svg ref={svg} class="drawn" width={width} height={y}>
          <title>{title}</title>
          <g class="world">
            <Axis days={days} places={places} height={y} address={address} />
            {drawn.map(({ lane, top }) => (
              <g key={lane.key} transform={`translate(0,${top})`}>
                <rect class="band" x={0} width={width} y={0} height={em * 1.75} rx={em / 4} />
                <text class="group-name" x={em / 2} y={em * 1.2} font-size={em * 0.9375}>
                  {cutText(lane.name, width - em, em * 0.9375)}
                </text>
                {(lane.key === '' ? undated : lane.rows).map((row, place) => (
                  <g
                    key={'claim' in row ? row.claim.id : row.id}
                    transform={`translate(0,${em * HEADING + place * places.row})`}
                  >
                    <Row row={row} holding={holding} other={words.other} places={places} address={address} />
                  </g>
                ))}
              </g>
            ))}
          </g>
        </svg>
      )}
      <figcaption>
        <span class="muted">
          A dot is the day from which a claim certainly holds, a thin line the days on which it may have begun or ended,
          an arrow that it goes on as far as is known. Days are evenly spaced, however far apart they are.
          {holding && ` What is pale ${words.other} on the chosen date.`}
        </span>
        <SavePicture name="timeline" title={title} asOf={asOf} svgOf={() => svg.current} />
        <SaveSnapshot
          name="timeline"
          title={title}
          asOf={asOf}
          evidence={[...lanes.flatMap(({ rows }) => rows.map(({ claim }) => claim.id)), ...undated.map(({ id }) => id)]}
          svgOf={() => svg.current}
        />
      </figcaption>
    </figure>
  )
}

interface AxisProps {
  readonly days: readonly string[]
  readonly places: Places
  readonly height: number
  readonly address: Address
}

/** Each day sets the date of the page; those for which there is room have a name. */
function Axis({ days, places, height, address }: AxisProps) {
  const { em, xOf } = places
  const { clocks } = address
  let free = Number.NEGATIVE_INFINITY
  return (
    <g class="scale">
      {clocks.at && (
        <rect
          class="as-of"
          x={xOf(firstDay(clocks.at)) - 1}
          width={Math.max(2, xOf(lastDay(clocks.at)) - xOf(firstDay(clocks.at)) + 2)}
          y={em}
          height={height - em}
        />
      )}
      {days.map((day) => {
        const x = xOf(day)
        const isNamed = x - free >= 0
        if (isNamed) free = x + em * 5.5
        return (
          <a key={day} href={hrefUnder(address, { ...clocks, at: day })} tabindex={-1}>
            <title>{`As of ${dateInWords(day)}`}</title>
            <rect class="room" x={x - em / 2} width={em} y={0} height={em * AXIS - em / 2} />
            <line class="step" x1={x} x2={x} y1={em * (isNamed ? 1.5 : 2)} y2={height} />
            {isNamed && (
              <text
                class="small"
                x={x}
                y={em}
                text-anchor={x > places.width - em * 4 ? 'end' : 'start'}
                font-size={em * 0.75}
              >
                {day}
              </text>
            )}
          </a>
        )
      })}
    </g>
  )
}

interface RowProps {
  readonly row: Dated | Claim
  readonly holding: ReadonlySet<string> | null
  /** What is said of those that are not in `holding`. */
  readonly other: string
  readonly places: Places
  readonly address: Address
}

function Row({ row, holding, other, places, address }: RowProps) {
  const { em, width, isNarrow, row: height } = places
  const claim = 'claim' in row ? row.claim : row
  const room = isNarrow || !('claim' in row) ? width - em : SENTENCES * em - em * 2
  const isPale = holding !== null && !holding.has(claim.id)
  return (
    <g class={isPale ? 'pale' : undefined}>
      <a
        class="bar-link"
        href={hrefOfEvidence(address, [claim.id])}
        aria-label={`${claim.sentence} ${shortDate(claim)}${isPale ? `, ${other} on the chosen date` : ''}`}
      >
        <title>{`${claim.sentence} (${shortDate(claim)})`}</title>
        <rect class="room" x={0} y={0} width={width} height={height} />
      </a>
      <g class="said-of">
        <text x={em / 2} y={em * 1.2} font-size={em * 0.8125}>
          {cutText(claim.sentence, room, em * 0.8125)}
        </text>
        {'claim' in row && <Line dated={row} y={isNarrow ? em * 2.125 : height / 2} places={places} />}
      </g>
    </g>
  )
}

function Line({ dated, y, places }: { readonly dated: Dated; readonly y: number; readonly places: Places }) {
  const { em, xOf, width } = places
  const { claim, begin, end } = dated
  const sure = sureOf(dated)
  const at = (day: string | null | undefined) => (day == null ? null : xOf(day))
  const [from, to] = [at(sure.from), at(sure.to)]
  const [earliest, latest] = [at(begin.first), at(end?.last)]
  const goesOn = end === null ? !claim.ended : end.last === null
  const start = to ?? from ?? earliest
  const only = from === null && to === null && !goesOn && (earliest === null || latest === null)
  const last = latest ?? earliest
  const position = claim.__typename === 'Stance' ? claim.position : undefined
  return (
    <g class="span" data-position={position}>
      {earliest !== null && (from ?? to ?? latest) !== null && (
        <line class="maybe" x1={earliest} x2={from ?? to ?? latest ?? earliest} y1={y} y2={y} />
      )}
      {to !== null && (from !== null || earliest === null) && (
        <line class="sure" x1={from ?? Math.max(em, to - em)} x2={to} y1={y} y2={y} />
      )}
      {latest !== null && (to ?? from) !== null && (
        <line class="maybe" x1={to ?? from ?? latest} x2={latest} y1={y} y2={y} />
      )}
      {to !== null && <line class="sure" x1={to} x2={to} y1={y - em * 0.3} y2={y + em * 0.3} />}
      {only && last !== null && <line class="maybe" x1={Math.max(em, last - em)} x2={last} y1={y} y2={y} />}
      {goesOn && start !== null && (
        <path class={end === null && from !== null ? 'sure' : 'maybe'} d={arrow(start, y, width, em)} />
      )}
      {from !== null && <circle class="here" cx={from} cy={y} r={em * 0.3} />}
    </g>
  )
}

function arrow(from: number, y: number, width: number, em: number): string {
  const head = `m${-em * 0.3},${-em * 0.25}l${em * 0.3},${em * 0.25}l${-em * 0.3},${em * 0.25}`
  return `M${from},${y}H${Math.min(width - 1, from + em * 1.5)}${head}`
}
