import { useMemo } from 'preact/hooks'
import { type Address, go, hrefOfEvidence, hrefTo, isNow } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { counted } from '../codes-in-words.ts'
import { StancesDocument, type StancesQuery } from '../generated/graphql.ts'
import { useAddressOf } from '../page/answered.ts'
import { Download } from '../page/download.tsx'
import { EntityLink } from '../page/entity-link.tsx'
import { exportAddress } from '../page/export-address.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { Scroller } from '../page/scroller.tsx'
import { useTitle } from '../page/title.ts'
import { PositionMark } from '../position-mark.tsx'
import { Facets } from './facets.tsx'
import { exportArguments, orderOf, type SortKey, sortKeys, sortOf, whereOf } from './filters.ts'

/** All stances as a table: filtered, sorted, counted by what they have in common, and as a file. */
export function StanceTable({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const operation = useMemo(() => {
    const variables = { where: whereOf(filters), orderBy: orderOf(filters), after: filters.after ?? null }
    return { document: StancesDocument, variables: { ...variables, ...clockVariables(clocks) } }
  }, [JSON.stringify([clocks, filters])])
  const asked = useAnswer(operation)
  const { answer, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  const data = answer?.data
  useTitle('Stances')
  return (
    <main class="wide" aria-busy={isWaiting}>
      <h1 tabIndex={-1}>Stances</h1>
      <p role="status" class="lede">
        {data ? `${counted(data.stances.totalCount, 'stance')}, ${clocksInWords(answered.clocks)}.` : 'Counting …'}
      </p>
      {failure && <FailureNote failure={failure} retry={retry} />}
      <TextFilter key={filters.text ?? ''} address={address} />
      {data && (
        <div class="faceted">
          <Facets data={data} address={address} />
          <div>
            <Table page={data.stances} answered={answered} address={address} />
            <p class="links">
              <Pager page={data.stances} address={answered} list="stances" />
              <Download href={csvOf(answered)} name="stances.csv">
                All of them as CSV
              </Download>
            </p>
          </div>
        </div>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

type Filters = Address['filters']

function without(filters: Filters, ...names: readonly (keyof Filters)[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !names.some((one) => one === name)))
}

function csvOf({ clocks, filters }: { readonly clocks: Clocks; readonly filters: Filters }): string {
  const given = { format: 'csv', of: 'stances', bom: 'true', arguments: exportArguments(filters) }
  return exportAddress(given, clocks)
}

/** Words in what was said, in notes and in quotes. */
function TextFilter({ address }: { readonly address: Address }) {
  const onSubmit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
    const others = without(address.filters, 'text', 'after')
    go(hrefTo(address, { filters: text ? { ...others, text } : others }))
  }
  return (
    <form class="filter" onSubmit={onSubmit}>
      <label class="field">
        <span>With the words</span>
        <input type="text" name="text" maxLength={200} autocomplete="off" defaultValue={address.filters.text ?? ''} />
      </label>
      <button type="submit">Filter</button>
    </form>
  )
}

const COLUMNS: readonly SortKey[] = ['score', 'holder', 'target', 'heldOn', 'confidence']

interface TableProps {
  readonly page: StancesQuery['stances']
  /** The address that the page belongs to. */
  readonly answered: Address
  readonly address: Address
}

function Table({ page, answered, address }: TableProps) {
  if (page.edges.length === 0) return <Nothing answered={answered} />
  return (
    <Scroller id="stances" name="Table of stances">
      <table>
        <thead>
          <tr>
            {COLUMNS.slice(0, 3).map((key) => (
              <SortedHeader key={key} name={key} address={address} />
            ))}
            <th scope="col">What was said</th>
            <th scope="col">Side</th>
            {COLUMNS.slice(3).map((key) => (
              <SortedHeader key={key} name={key} address={address} />
            ))}
          </tr>
        </thead>
        <tbody>
          {page.edges.map(({ node }) => (
            <tr key={node.id}>
              <td>
                <PositionMark position={node.position} />
              </td>
              <th scope="row">
                <EntityLink entity={node.holder} address={address} />
              </th>
              <td>
                <EntityLink entity={node.target} address={address} />
              </td>
              <td>
                <a class="evidence" href={hrefOfEvidence(address, [node.id])}>
                  <bdi>{node.summary}</bdi>
                </a>
              </td>
              <td>
                {node.side ? <EntityLink entity={node.side} address={address} /> : <span class="muted">none</span>}
              </td>
              <td class="date">{shortDate(node)}</td>
              <td class="number">{node.confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function Nothing({ answered: { filters, clocks } }: { readonly answered: Address }) {
  const isFiltered = Object.keys(whereOf(filters)).length > 0
  return (
    <p class="muted">
      No stance {isFiltered ? 'satisfies all of this' : 'is recorded'}, {clocksInWords(clocks)}.
      {isFiltered && ' Take a filter away.'}
      {!isNow(clocks) && ' Change the date or the moment at the top.'}
    </p>
  )
}

/** A link sorts by its column; once more, the other way. */
function SortedHeader({ name, address }: { readonly name: SortKey; readonly address: Address }) {
  const sort = sortOf(address.filters)
  const isSorted = sort?.key === name
  const next = isSorted && !sort.isReversed ? `-${name}` : name
  const { orderBy, reversed } = sortKeys[name]
  const isAscending = JSON.stringify(isSorted && sort.isReversed ? reversed : orderBy).includes('ASC')
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <a class="sort" href={hrefTo(address, { filters: { ...without(address.filters, 'after'), sort: next } })}>
        {sortKeys[name].name}
        {isSorted && <span aria-hidden="true">{isAscending ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  )
}
