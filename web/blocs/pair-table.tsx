import { type Address, hrefWith } from '../address.ts'
import { counted } from '../codes-in-words.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { Scroller } from '../page/scroller.tsx'
import { calculationOf } from './calculation.ts'
import type { MeasureName } from './measures.ts'
import type { Pair } from './network.ts'

const PAGE = 100

interface Props {
  /** In the order in which they are shown. */
  readonly pairs: readonly Pair[]
  readonly measure: MeasureName
  readonly address: Address
}

/** Pairs with their calculation; the value opens what it is made of. */
export function PairTable({ pairs, measure, address }: Props) {
  const after = Number(address.filters.after)
  const start = Number.isInteger(after) && after > 0 && after < pairs.length ? after : 0
  const isReversed = address.filters.sort === '-value'
  const page = pairs.slice(start, start + PAGE)
  return (
    <>
      <Scroller name="Pairs">
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col">Actor</th>
              <th scope="col" aria-sort={isReversed ? 'ascending' : 'descending'}>
                <a class="sort" href={hrefWith(address, { sort: isReversed ? null : '-value' })}>
                  Value<span aria-hidden="true">{isReversed ? ' ↑' : ' ↓'}</span>
                </a>
              </th>
              {['Shared', 'Agree', 'Disagree', 'Calculation'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map((pair) => (
              <tr key={`${pair.a.slug} ${pair.b.slug}`}>
                <th scope="row">
                  <EntityLink entity={pair.a} address={address} />
                </th>
                <td>
                  <EntityLink entity={pair.b} address={address} />
                </td>
                <td class="number">
                  <a
                    href={hrefWith(address, {
                      pair: `${pair.a.slug},${pair.b.slug}`,
                      after: address.filters.after ?? null,
                    })}
                  >
                    {pair.value}
                    <span class="hidden">
                      , what {pair.a.name} and {pair.b.name} share
                    </span>
                  </a>
                </td>
                <td class="number">{pair.shared}</td>
                <td class="number">{pair.agree}</td>
                <td class="number">{pair.disagree}</td>
                <td class="number muted">{calculationOf(measure, pair)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <p class="links">
        <span class="muted">
          {start + 1} to {start + page.length} of {counted(pairs.length, 'pair')}
        </span>
        {start > 0 && (
          <a href={hrefWith(address, { after: start > PAGE ? String(start - PAGE) : null })}>Page before</a>
        )}
        {start + PAGE < pairs.length && <a href={hrefWith(address, { after: String(start + PAGE) })}>Next page</a>}
      </p>
    </>
  )
}
