import { type Address, hrefOfEvidence } from '../address.ts'
import { counted, positionNames } from '../codes-in-words.ts'
import type { CompareQuery } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { PositionMark } from '../position-mark.tsx'
import { basisNames } from './compare-choice.ts'

type MatrixAnswer = CompareQuery['stanceMatrix']
type Cell = MatrixAnswer['cells'][number]

interface Props {
  readonly matrix: MatrixAnswer
  readonly address: Address
}

/** Holders in rows, targets in columns; a cell opens the claims that its position rests on. An empty cell is not neutral. */
export function Matrix({ matrix, address }: Props) {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.holder.slug} ${cell.target.slug}`, cell]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section class="scroller" aria-label="Positions" tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {matrix.targets.map((target) => (
              <th key={target.slug} scope="col">
                <EntityLink entity={target} address={address} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.holders.map((holder) => (
            <tr key={holder.slug}>
              <th scope="row">
                <EntityLink entity={holder} address={address} />
              </th>
              {matrix.targets.map(({ slug }) => {
                const cell = cells.get(`${holder.slug} ${slug}`)
                return (
                  <td key={slug} data-position={cell?.position}>
                    {cell ? <Filled cell={cell} address={address} /> : <Empty />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Empty() {
  return (
    <>
      <span class="muted" aria-hidden="true">
        ·
      </span>
      <span class="hidden">nothing recorded</span>
    </>
  )
}

function Filled({ cell, address }: { readonly cell: Cell; readonly address: Address }) {
  const { position, mean, contested, basis, count, because, isOpposed, confidence } = cell
  return (
    <a class="cell" href={hrefOfEvidence(address, because.map(({ id }) => id).slice(0, 20))}>
      <PositionMark position={position} brief />
      <span>{positionNames[position]}</span>
      <span class="marks">
        {mean !== null && <span>{shownMean(mean)}</span>}
        <span>{counted(count, basis === 'ACT' ? 'act' : 'stance')}</span>
        {basis !== 'STATED' && <span>{basisNames[basis]}</span>}
        {confidence < 1 && <span>confidence {Number(confidence.toFixed(2))}</span>}
        {contested && <span>they differ</span>}
        {isOpposed && <span>other evidence is against it</span>}
      </span>
    </a>
  )
}

const shownMean = (mean: number) => `${mean > 0 ? '+' : ''}${Number(mean.toFixed(2))}`
