import { type Address, hrefOfEvidence } from '../address.ts'
import { counted, positionNames } from '../codes-in-words.ts'
import { PositionMark } from '../position-mark.tsx'
import { basisNames } from './compare-choice.ts'
import { type Cell, changeMarks, changeWords, type Move } from './movement.ts'

interface Props {
  readonly cell: Cell | undefined
  readonly move: Move | undefined
  readonly address: Address
}

/** A position, how it is known, and how it moved; it opens the claims that it rests on. An empty cell is not neutral. */
export function MatrixCell({ cell, move, address }: Props) {
  if (cell) return <Filled cell={cell} move={move} address={address} />
  if (!move?.before) return <Nothing />
  return (
    <a class="cell" href={hrefOfCell(address, move.before)}>
      <Nothing />
      <MoveMark move={move} />
    </a>
  )
}

export function Nothing() {
  return (
    <>
      <span class="muted" aria-hidden="true">
        ·
      </span>
      <span class="hidden">nothing recorded</span>
    </>
  )
}

/** The most claims that are opened at a time. */
const MOST_OPENED = 20

const hrefOfCell = (address: Address, { because }: Cell) =>
  hrefOfEvidence(address, because.map(({ id }) => id).slice(0, MOST_OPENED))

function Filled({ cell, move, address }: Props & { readonly cell: Cell }) {
  const { position, mean, contested, basis, count, because, isOpposed, confidence } = cell
  return (
    <a class="cell" href={hrefOfCell(address, cell)}>
      <PositionMark position={position} brief />
      <span>{positionNames[position]}</span>
      <span class="marks">
        {mean !== null && <span>{signed(mean)}</span>}
        <span>{counted(count, basis === 'ACT' ? 'act' : 'stance')}</span>
        <span>{basisNames[basis]}</span>
        {confidence < 1 && <span>confidence {Number(confidence.toFixed(2))}</span>}
        {contested && <span>they differ</span>}
        {isOpposed && <span>other evidence is against it</span>}
        {because.length > MOST_OPENED && <span>opens the first {MOST_OPENED} claims</span>}
      </span>
      {move && <MoveMark move={move} />}
    </a>
  )
}

function MoveMark({ move: { change, before } }: { readonly move: Move }) {
  return (
    <span class="moved" data-change={change}>
      <span aria-hidden="true">{changeMarks[change]} </span>
      {changeWords[change]}
      {before && `, before: ${positionNames[before.position].toLowerCase()}${scoreOf(before)}`}
    </span>
  )
}

const scoreOf = ({ mean }: Cell) => (mean === null ? '' : ` ${signed(mean)}`)

/** A number with its sign. */
export const signed = (mean: number) => `${mean > 0 ? '+' : ''}${Number(mean.toFixed(2))}`.replace('-', '−')
