import { type Address, hrefTo } from '../address.ts'
import { counted } from '../codes-in-words.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { Scroller } from '../page/scroller.tsx'
import type { Grouping } from './compare-choice.ts'
import { MatrixCell, Nothing, signed } from './matrix-cell.tsx'
import { type RowGroup, rowsOf } from './matrix-rows.ts'
import { cellKey, keyOf, type MatrixAnswer, type Move } from './movement.ts'

export interface MatrixShown {
  readonly matrix: MatrixAnswer
  /** The answer as of the earlier date, if there is one, and what moved since. */
  readonly earlier: MatrixAnswer | null
  readonly moves: ReadonlyMap<string, Move>
  readonly grouping: Grouping | null
}

/** Holders in rows, in groups if so chosen, and targets in columns. */
export function Matrix({ shown, address }: { readonly shown: MatrixShown; readonly address: Address }) {
  const { matrix, moves } = shown
  const { targets, groups } = rowsOf(shown)
  const cells = new Map(matrix.cells.map((cell) => [keyOf(cell), cell]))
  const { as = 'SIDE', basis, group } = address.filters
  const chosen = { as, ...(basis && { basis }), ...(group && { group }) }
  const barsOf = (target: string) =>
    hrefTo(address, { view: { name: 'for-and-against' }, filters: { ...chosen, target } })
  return (
    <Scroller name="Positions">
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {targets.map((target) => (
              <th key={target.slug} scope="col">
                <EntityLink entity={target} address={address} />
                <a class="as-bars" href={barsOf(target.slug)}>
                  for and against
                  <span class="hidden"> it: {target.name}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.name !== null && <GroupRow group={group} targets={targets} address={address} />}
            {group.holders.map((holder) => (
              <tr key={holder.slug}>
                <th scope="row">
                  <EntityLink entity={holder} address={address} />
                </th>
                {targets.map(({ slug }) => {
                  const key = cellKey(holder.slug, slug)
                  const [cell, move] = [cells.get(key), moves.get(key)]
                  return (
                    <td key={slug} data-position={cell?.position}>
                      <MatrixCell cell={cell} move={move} address={address} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  )
}

interface GroupRowProps {
  readonly group: RowGroup
  readonly targets: MatrixAnswer['targets']
  readonly address: Address
}

/** The mean of the members of a group on each target, with how many of them it is of. */
function GroupRow({ group, targets, address }: GroupRowProps) {
  const cells = new Map(group.cells.map((cell) => [cell.target.slug, cell]))
  return (
    <tr class="group-row">
      <th scope="rowgroup">
        {group.entity ? <EntityLink entity={group.entity} address={address} /> : group.name}
        <span class="muted"> {counted(group.holders.length, 'holder')}</span>
      </th>
      {targets.map(({ slug }) => {
        const cell = cells.get(slug)
        return (
          <td key={slug} class="number">
            {!cell && <Nothing />}
            {cell && (cell.mean === null ? 'mixed' : `mean ${signed(cell.mean)} of ${cell.count}`)}
          </td>
        )
      })}
    </tr>
  )
}
