import { type Address, hrefOfEvidence } from '../address.ts'
import { positionNames } from '../codes-in-words.ts'
import { basisNames } from '../compare/compare-choice.ts'
import { signed } from '../compare/matrix-cell.tsx'
import { changeMarks, changeWords } from '../compare/movement.ts'
import type { ChangesQuery, SideFragment } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { Scroller } from '../page/scroller.tsx'
import { PositionMark } from '../position-mark.tsx'

interface Props {
  readonly changes: ChangesQuery['stanceChanges']
  readonly address: Address
}

/** Each change with what was before and what is after; both open their evidence. */
export function ChangeTable({ changes, address }: Props) {
  return (
    <Scroller id="changes" name="Changes">
      <table class="changes">
        <thead>
          <tr>
            {['Whose', 'On', 'How', 'Before', 'After'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.edges.map(({ node: { change, audience, holder, target, before, after } }) => (
            <tr key={`${holder.slug} ${target.slug} ${audience}`}>
              <th scope="row">
                <EntityLink entity={holder} address={address} />
              </th>
              <td>
                <EntityLink entity={target} address={address} />
              </td>
              <td class="moved">
                <span aria-hidden="true">{changeMarks[change]} </span>
                {changeWords[change]}
                {audience === 'PRIVATE' && ', in private'}
              </td>
              <td>
                <SideShown side={before} address={address} />
              </td>
              <td>
                <SideShown side={after} address={address} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function SideShown({ side, address }: { readonly side: SideFragment | null; readonly address: Address }) {
  if (!side) return <span class="muted">nothing recorded</span>
  const { position, mean, basis, because } = side
  const [first] = because
  const more = because.length - 1
  return (
    <a class="cell" href={hrefOfEvidence(address, because.map(({ id }) => id).slice(0, 20))}>
      <span>
        <PositionMark position={position} brief /> {positionNames[position]}
        {mean !== null && ` ${signed(mean)}`}
        <span class="muted"> {basisNames[basis]}</span>
      </span>
      {first && (
        <span class="because">
          <bdi>{first.sentence}</bdi>
          {more > 0 && <span class="muted"> and {more} more</span>}
        </span>
      )}
    </a>
  )
}
