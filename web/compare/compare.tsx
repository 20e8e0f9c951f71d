import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { clockVariables } from '../clocks/clocks.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { CompareDocument } from '../generated/graphql.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useTitle } from '../page/title.ts'
import { basisNames, chosen, roleNames, targetKinds } from './compare-choice.ts'
import { Matrix } from './matrix.tsx'

/** Who stands where on what, as a table: each position with its score, its word and the number of its claims. */
export function Compare({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const { role, kind, bases } = chosen(filters)
  const operation = useMemo(() => {
    const ends = { holders: {}, targets: { kind: { eq: kind } }, holderAs: role, basis: bases }
    return { document: CompareDocument, variables: { ...ends, ...clockVariables(clocks) } }
  }, [role, kind, bases.join(), JSON.stringify(clocks)])
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  useTitle('Compare')
  const matrix = answer?.data.stanceMatrix
  return (
    <main class="wide" aria-busy={isWaiting}>
      <h1 tabIndex={-1}>Compare positions</h1>
      <Choices address={address} />
      {failure && <FailureNote failure={failure} retry={retry} />}
      {matrix && (
        <>
          <p role="status" class="tally">
            {counted(matrix.cells.length, 'position')} of {counted(matrix.holders.length, 'holder')} on{' '}
            {counted(matrix.targets.length, 'target')}, {clocksInWords(clocks)}.
            {matrix.omitted.holders + matrix.omitted.targets > 0 &&
              ` Left out are ${counted(matrix.omitted.holders, 'holder')} and ${counted(matrix.omitted.targets, 'target')} with fewer positions.`}
          </p>
          {matrix.cells.length === 0 ? (
            <p class="notice">Nothing of that kind has a position {clocksInWords(clocks)}.</p>
          ) : (
            <Matrix matrix={matrix} address={address} />
          )}
          <p class="links">
            <a href={matrix.exportAddress.replace('format=graphml', 'format=csv')} download="positions.csv">
              CSV
            </a>
            <a href={matrix.exportAddress} download="positions.graphml">
              GraphML
            </a>
          </p>
        </>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

/** Links that choose whose positions are compared, on what, and how they are known. */
function Choices({ address }: { readonly address: Address }) {
  const { filters } = address
  const { role, kind, bases } = chosen(filters)
  const isStatedAlone = bases.length === 1 && bases[0] === 'STATED'
  return (
    <nav aria-label="What is compared" class="choices">
      <p>
        <span class="muted">Of</span>
        {Object.entries(roleNames).map(([as, name]) => (
          <a
            key={as}
            href={hrefTo(address, { filters: { ...filters, as } })}
            aria-current={as === role ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </p>
      <p>
        <span class="muted">On</span>
        {targetKinds.map((on) => (
          <a
            key={on}
            href={hrefTo(address, { filters: { ...filters, on } })}
            aria-current={on === kind ? 'true' : undefined}
          >
            {kindNames[on][1].toLowerCase()}
          </a>
        ))}
      </p>
      <p>
        <span class="muted">Known</span>
        <a
          href={hrefTo(address, { filters: { ...filters, basis: 'STATED' } })}
          aria-current={isStatedAlone ? 'true' : undefined}
        >
          {basisNames.STATED} only
        </a>
        <a
          href={hrefTo(address, { filters: { ...filters, basis: 'STATED,BEARING,ACT' } })}
          aria-current={isStatedAlone ? undefined : 'true'}
        >
          also {basisNames.BEARING}, or {basisNames.ACT}
        </a>
      </p>
    </nav>
  )
}
