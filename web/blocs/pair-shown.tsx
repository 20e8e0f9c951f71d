import { useMemo } from 'preact/hooks'
import { type Address, hrefOfEvidence, hrefWith } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { positionNames } from '../codes-in-words.ts'
import { basisNames } from '../compare/compare-choice.ts'
import { signed } from '../compare/matrix-cell.tsx'
import type { SideFragment } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { Scroller } from '../page/scroller.tsx'
import { PositionMark } from '../position-mark.tsx'
import { blocsOperation } from './bloc-choice.ts'

/** What the value of one pair is made of: the targets that both have a position on, with both positions. */
export function PairShown({ address }: { readonly address: Address }) {
  const { filters, clocks } = address
  const operation = useMemo(() => blocsOperation(filters, clocks), [JSON.stringify([filters, clocks])])
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const node = answer?.data.alignment.edges[0]?.node
  return (
    <section aria-label="Calculation" aria-busy={isWaiting} class="pair">
      {failure && <FailureNote failure={failure} retry={retry} />}
      {answer && !node && <p class="notice">These two share no target under these choices.</p>}
      {node && (
        <>
          <h2>
            <EntityLink entity={node.a} address={address} /> and <EntityLink entity={node.b} address={address} />
          </h2>
          <p>
            {node.value} = {node.explanation.calculation}
            <span class="muted">, by {node.explanation.formula}</span>
          </p>
          <Scroller name="Shared targets">
            <table>
              <thead>
                <tr>
                  {['Target', node.a.name, node.b.name].map((name) => (
                    <th key={name} scope="col">
                      <bdi>{name}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {node.explanation.inputs?.map(({ target, positionOfA, positionOfB }) => (
                  <tr key={target.slug}>
                    <th scope="row">
                      <EntityLink entity={target} address={address} />
                    </th>
                    <td>
                      <Position side={positionOfA} address={address} />
                    </td>
                    <td>
                      <Position side={positionOfB} address={address} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </>
      )}
      <p class="links">
        <a href={hrefWith(address, { pair: null })}>All pairs</a>
      </p>
      <QueryShown operation={operation} />
    </section>
  )
}

function Position({ side, address }: { readonly side: SideFragment | null; readonly address: Address }) {
  if (!side) return <span class="muted">none</span>
  const { position, mean, basis, because } = side
  return (
    <a class="cell" href={hrefOfEvidence(address, because.map(({ id }) => id).slice(0, 20))}>
      <span>
        <PositionMark position={position} brief /> {positionNames[position]} {mean !== null && signed(mean)}
        <span class="muted"> {basisNames[basis]}</span>
      </span>
    </a>
  )
}
