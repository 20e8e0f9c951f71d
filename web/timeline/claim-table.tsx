import { type Address, hrefOfEvidence } from '../address.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { useAnswered } from '../page/answered.ts'
import { Scroller } from '../page/scroller.tsx'
import { PositionMark } from '../position-mark.tsx'
import { holdingWords } from './holding-words.ts'
import type { Claim, Lane } from './lanes.ts'

interface Props {
  readonly lanes: readonly Lane[]
  readonly undated: readonly Claim[]
  readonly holding: ReadonlySet<string> | null
  readonly address: Address
}

/** What the lanes show, in their order. */
export function ClaimTable({ lanes, undated, holding, address }: Props) {
  const words = holdingWords(useAnswered().clocks)
  const rest = undated.length > 0 ? [{ key: '', name: 'Undated', claims: undated }] : []
  const groups = [
    ...lanes.map(({ key, name, rows }) => ({ key, name, claims: rows.map(({ claim }) => claim) })),
    ...rest,
  ]
  return (
    <Scroller name="Claims by date">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Claim</th>
            <th scope="col">Position</th>
            <th scope="col">Confidence</th>
            {holding && <th scope="col">On the chosen date</th>}
          </tr>
        </thead>
        {groups.map(({ key, name, claims }) => (
          <tbody key={key}>
            <tr class="group-row">
              <th scope="rowgroup" colSpan={holding ? 5 : 4}>
                <bdi>{name}</bdi>
              </th>
            </tr>
            {claims.map((claim) => (
              <tr key={claim.id}>
                <td class="date">{shortDate(claim)}</td>
                <td>
                  <a class="evidence" href={hrefOfEvidence(address, [claim.id])}>
                    <bdi>{claim.sentence}</bdi>
                  </a>
                </td>
                <td>{claim.__typename === 'Stance' && <PositionMark position={claim.position} />}</td>
                <td class="number">{claim.confidence}</td>
                {holding && <td>{holding.has(claim.id) ? words.listed : words.other}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  )
}
