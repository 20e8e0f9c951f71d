import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { counted } from '../codes-in-words.ts'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { Download } from '../page/download.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { saveFile } from '../page/save-file.ts'
import { useTitle } from '../page/title.ts'
import { chosen } from './compare-choice.ts'
import { Choices } from './compare-choices.tsx'
import { compareOperation } from './compare-operation.ts'
import { type Earlier, earlierOf } from './earlier.ts'
import { Matrix, type MatrixShown } from './matrix.tsx'
import { matrixFile } from './matrix-file.ts'
import { changeWords, keyOf, movesBetween } from './movement.ts'

/** Who stands where on what, as a table: each position with its score, its word and the number of its claims. */
export function Compare({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const operation = useMemo(() => compareOperation(filters, clocks), [JSON.stringify([filters, clocks])])
  const now = useAnswer(operation)
  const { answer, failure, isWaiting, retry } = now
  const answered = useAddressOf(now, address)
  const { since, grouping } = chosen(answered.filters)
  const matrix = answer?.data.stanceMatrix ?? null
  const earlier = since === null ? null : earlierOf(since, answered.clocks)
  const then = useMemo(() => {
    return earlier?.isBefore && matrix && !isWaiting ? compareOperation(answered.filters, earlier.clocks, matrix) : null
  }, [matrix, isWaiting, since])
  const asked = useAnswer(then)
  useTitle('Compare')
  const before = asked.isWaiting || asked.failure ? null : (asked.answer?.data.stanceMatrix ?? null)
  const moves = before && matrix && earlier ? movesBetween(before, matrix, earlier.gone) : NONE
  const shown = matrix && { matrix, grouping, earlier: before, moves }
  return (
    <main class="wide" aria-busy={isWaiting || asked.isWaiting}>
      <h1 tabIndex={-1}>Compare positions</h1>
      <Choices address={address} />
      {failure && <FailureNote failure={failure} retry={retry} />}
      {asked.failure && <FailureNote failure={asked.failure} retry={asked.retry} />}
      {earlier && !earlier.isBefore && (
        <p class="notice">{earlier.name} does not lie before what the top of the page says. Choose an earlier one.</p>
      )}
      {shown && (
        <AnsweredAt value={answered}>
          <Shown shown={shown} address={address} earlier={earlier} />
        </AnsweredAt>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

const NONE: MatrixShown['moves'] = new Map()

interface ShownProps {
  readonly shown: MatrixShown
  readonly address: Address
  readonly earlier: Earlier | null
}

function Shown({ shown, address, earlier }: ShownProps) {
  const { matrix } = shown
  const answered = useAnswered()
  const { clocks } = answered
  const { role, kind } = chosen(address.filters)
  const { holders, targets } = matrix.omitted
  const isCut = holders + targets > 0
  return (
    <>
      <p role="status" class="tally">
        {counted(matrix.cells.length, 'position')} of {counted(matrix.holders.length, 'holder')} on{' '}
        {counted(matrix.targets.length, 'target')}, {clocksInWords(clocks)}.
        {isCut && ` Left out are ${counted(holders, 'holder')} and ${counted(targets, 'target')} with fewer positions.`}
        {shown.earlier && earlier && ` ${movedInWords(shown, earlier.name)}`}
        {shown.earlier && isCut && ' What is left out is not compared.'}
      </p>
      {matrix.cells.length === 0 && shown.moves.size === 0 ? (
        <p class="notice">Nothing of that kind has a position {clocksInWords(clocks)}.</p>
      ) : (
        <Matrix shown={shown} address={address} />
      )}
      <p class="links">
        {earlier?.isBefore && (
          <a href={hrefTo(address, { view: { name: 'changes' }, filters: { ...address.filters, as: role, on: kind } })}>
            What moved, as a list
          </a>
        )}
        <button type="button" class="quiet" onClick={() => saveFile('positions.csv', csvBlob(shown, answered))}>
          The table as CSV
        </button>
        <Download href={matrix.exportAddress.replace('format=graphml', 'format=csv')} name="claims.csv">
          Its claims as CSV
        </Download>
        <Download href={matrix.exportAddress} name="claims.graphml">
          Its claims as GraphML
        </Download>
      </p>
    </>
  )
}

const csvBlob = (shown: MatrixShown, address: Address) =>
  new Blob([matrixFile(shown, address)], { type: 'text/csv;charset=utf-8' })

/** How many positions moved, by how they changed. */
function movedInWords({ moves, matrix }: MatrixShown, since: string): string {
  const byChange = Map.groupBy(moves.values(), ({ change }) => change)
  const parts = [...byChange].map(([change, all]) => `${all.length} ${changeWords[change]}`)
  const appeared = byChange.get('NEW')?.length ?? 0
  const kept = matrix.cells.filter((cell) => !moves.has(keyOf(cell))).length
  const as = `${kept} as before`
  if (parts.length === 0) return `Compared with ${since}: nothing moved.`
  return `Compared with ${since}: ${[...parts, ...(appeared < matrix.cells.length ? [as] : [])].join(', ')}.`
}
