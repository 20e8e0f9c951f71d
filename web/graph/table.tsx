import { useMemo } from 'preact/hooks'
import { type Address, hrefOfEvidence, hrefTo } from '../address.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { useAnswered } from '../page/answered.ts'
import { saveFile } from '../page/save-file.ts'
import { Scroller } from '../page/scroller.tsx'
import { PositionMark } from '../position-mark.tsx'
import { claimsFile } from './claims-file.ts'
import type { Claim, Drawn } from './drawn.ts'
import { claimInWords, type Shown } from './lines.ts'

const columns = {
  from: 'From',
  what: 'What',
  to: 'To',
  date: 'Date',
  confidence: 'Confidence',
} as const
type Column = keyof typeof columns

const isColumn = (text: string): text is Column => Object.hasOwn(columns, text)

interface Props {
  readonly drawn: Drawn
  readonly shown: Shown
  readonly address: Address
}

/** The same lines as a table: a claim each, sorted by column. Its links do what the picture does. */
export function ClaimTable({ drawn, shown, address }: Props) {
  const answered = useAnswered()
  const sort = address.filters.sort ?? ''
  const key = sort.replace(/^-/, '')
  const [column, isReversed] = [isColumn(key) ? key : 'from', sort.startsWith('-')]
  const rows = useMemo(() => sorted(shown.claims, column, isReversed, drawn), [shown, column, isReversed])
  if (rows.length === 0) return <p class="muted">No claim is drawn.</p>
  const save = () => {
    const text = claimsFile(rows, drawn, answered)
    saveFile('claims.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <>
      <p class="links">
        <button type="button" class="quiet" onClick={save}>
          Save these claims as CSV
        </button>
      </p>
      <Scroller name="Table of the claims in the picture">
        <table>
          <thead>
            <tr>
              {(Object.keys(columns) as Column[]).map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name === column ? (isReversed ? 'descending' : 'ascending') : undefined}
                >
                  <a
                    class="sort"
                    href={hrefTo(address, {
                      ...address,
                      filters: { ...address.filters, sort: name === column && !isReversed ? `-${name}` : name },
                    })}
                  >
                    {columns[name]}
                    {name === column && <span aria-hidden="true">{isReversed ? ' ↓' : ' ↑'}</span>}
                  </a>
                </th>
              ))}
              <th scope="col">What it says</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  <Select slug={claim.from} drawn={drawn} address={address} />
                </th>
                <td>{claim.position ? <PositionMark position={claim.position} /> : claimInWords(claim)}</td>
                <td>
                  <Select slug={claim.to} drawn={drawn} address={address} />
                </td>
                <td>{shortDate(claim)}</td>
                <td class="number">{claim.confidence}</td>
                <td>
                  <a class="evidence" href={hrefOfEvidence(address, [claim.id])}>
                    <bdi>{claim.sentence}</bdi>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  )
}

interface SelectProps {
  readonly slug: string
  readonly drawn: Drawn
  readonly address: Address
}

/** Selects an entity, as a click in the picture does. */
function Select({ slug, drawn, address }: SelectProps) {
  return (
    <a href={hrefTo(address, { ...address, filters: { ...address.filters, sel: slug } })}>
      <bdi>{drawn.entities.get(slug)?.name}</bdi>
    </a>
  )
}

function sorted(claims: readonly Claim[], column: Column, isReversed: boolean, drawn: Drawn): readonly Claim[] {
  const name = (slug: string) => drawn.entities.get(slug)?.name ?? ''
  const dateOf = ({ validFrom, heldOn }: Claim) => (validFrom ?? heldOn ?? '').replace(/^\[/, '')
  const keys: Readonly<Record<Column, (claim: Claim) => string>> = {
    from: ({ from }) => name(from),
    what: claimInWords,
    to: ({ to }) => name(to),
    date: dateOf,
    confidence: ({ confidence }) => confidence.toFixed(3),
  }
  const way = isReversed ? -1 : 1
  return claims
    .map((claim) => ({ claim, key: keys[column](claim) }))
    .sort((a, b) => way * a.key.localeCompare(b.key, 'en') || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim)
}
