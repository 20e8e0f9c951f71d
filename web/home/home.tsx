import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { dateInWords, momentInWords } from '../clocks/dates-in-words.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { signed } from '../compare/matrix-cell.tsx'
import { HomeDocument, type HomeQuery } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'

/** What this graph is, what is worth looking at first, and how much there is of it. */
export function Home({ address }: { readonly address: Address }) {
  const { clocks } = address
  const operation = useMemo(
    () => ({ document: HomeDocument, variables: clockVariables(clocks) }),
    [JSON.stringify(clocks)],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  return (
    <main aria-busy={isWaiting}>
      <p class="kicker">Stancegraph</p>
      <h1 tabIndex={-1}>Who stands where, and on what evidence</h1>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {!answer && isWaiting && <p class="muted">Counting …</p>}
      {answer && <Overview data={answer.data} address={address} />}
      <QueryShown operation={operation} />
    </main>
  )
}

function Overview({ data, address }: { readonly data: HomeQuery; readonly address: Address }) {
  const { graph } = data
  const claims = graph.claims.reduce((sum, { count }) => sum + count, 0)
  const stances = graph.claims.find(({ type }) => type === 'STANCE')?.count ?? 0
  return (
    <>
      <p class="lede">
        <bdi>{graph.description}</bdi>: {counted(claims, 'claim')}, each with its evidence
        {graph.earliest && graph.latest && `, from ${dateInWords(graph.earliest)} to ${dateInWords(graph.latest)}`}.
      </p>
      <dl class="counts">
        <Count name="Stances" count={stances} href={hrefTo(address, { view: { name: 'stances' } })} />
        <Count name="Relationships" count={claims - stances} />
        {graph.entities
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <Count
              key={kind}
              name={kindNames[kind][1]}
              count={count}
              href={hrefTo(address, { view: { name: 'search' }, kinds: [kind] })}
            />
          ))}
      </dl>
      <Starts data={data} address={address} />
      <section>
        <h2>Worth comparing</h2>
        {data.contested.groups.length === 0 && <p class="muted">{noStance(address.clocks)}</p>}
        <ol class="contested">
          {data.contested.groups.map(({ keys: [key], holders, meanScore, standardDeviation }) => {
            const entity = key?.entity
            if (!entity) return null
            return (
              <li key={entity.slug}>
                <EntityLink entity={entity} address={address} />
                <MeanMark mean={meanScore} />
                <span class="muted">
                  <a
                    href={hrefTo(address, { view: { name: 'for-and-against' }, filters: { target: entity.slug } })}
                    aria-label={`${counted(holders, 'holder')} for and against ${entity.name}`}
                  >
                    {counted(holders, 'holder')}
                  </a>
                  {holders > 1 && standardDeviation !== null && `, spread ${standardDeviation.toFixed(2)}`}
                </span>
              </li>
            )
          })}
        </ol>
      </section>
      {graph.lastRecordedAt && (
        <p class="muted">The graph was last told something on {momentInWords(graph.lastRecordedAt)}.</p>
      )}
    </>
  )
}

function noStance({ at, known, certainty }: Clocks): string {
  if (at !== null) return `No stance is ${certainty === 'POSSIBLE' ? 'possible' : 'certain'} as of this date.`
  return known === null ? 'No stance is recorded.' : 'No stance was recorded by this moment.'
}

interface CountProps {
  readonly name: string
  readonly count: number
  /** Where they are listed. */
  readonly href?: string
}

function Count({ name, count, href }: CountProps) {
  return (
    <div>
      <dt>{href ? <a href={href}>{name}</a> : name}</dt>
      <dd class="number">{count.toLocaleString('en')}</dd>
    </div>
  )
}

/** Addresses to begin with, made of what the graph holds. */
function Starts({ data, address }: { readonly data: HomeQuery; readonly address: Address }) {
  const target = data.contested.groups[0]?.keys[0]?.entity
  const holder = data.holders.groups[0]?.keys[0]?.entity
  const source = data.sources.groups[0]?.keys[0]?.entity
  const month = data.graph.latest?.slice(0, 'YYYY-MM'.length)
  return (
    <section>
      <h2>Begin here</h2>
      <ul class="starts">
        {target && (
          <li>
            <a href={hrefTo(address, { view: { name: 'entity', slug: target.slug } })}>
              Who stands where on <bdi>{target.name}</bdi>?
            </a>
          </li>
        )}
        {holder && (
          <li>
            <a href={hrefTo(address, { view: { name: 'entity', slug: holder.slug } })}>
              What does <bdi>{holder.name}</bdi> support and oppose?
            </a>
          </li>
        )}
        {target && holder && (
          <li>
            <a href={hrefTo(address, { view: { name: 'path' }, filters: { from: holder.slug, to: target.slug } })}>
              How is <bdi>{holder.name}</bdi> connected to <bdi>{target.name}</bdi>?
            </a>
          </li>
        )}
        {holder && (
          <li>
            <a href={hrefTo(address, { view: { name: 'graph' }, filters: { of: holder.slug } })}>
              Draw what is around <bdi>{holder.name}</bdi>
            </a>
          </li>
        )}
        <li>
          <a href={hrefTo(address, { view: { name: 'compare' } })}>Where do the sides differ?</a>
        </li>
        <li>
          <a href={hrefTo(address, { view: { name: 'blocs' } })}>Who agrees with whom?</a>
        </li>
        <li>
          <a href={hrefTo(address, { view: { name: 'changes' } })}>Which positions changed of late?</a>
        </li>
        {source && (
          <li>
            <a href={hrefTo(address, { view: { name: 'source', slug: source.slug } })}>
              What is each place of “<bdi>{source.name}</bdi>” cited for?
            </a>
          </li>
        )}
        {target && month && (
          <li>
            <a
              href={hrefTo(address, {
                view: { name: 'entity', slug: target.slug },
                clocks: { ...address.clocks, at: month },
              })}
            >
              What was certain about <bdi>{target.name}</bdi> as of {dateInWords(month)}?
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** A mean of positions on the scale from -2 to 2. */
function MeanMark({ mean }: { readonly mean: number | null }) {
  if (mean === null) return <span class="mean muted">mixed</span>
  const side = mean > 0 ? 'for' : mean < 0 ? 'against' : 'even'
  return (
    <span class="mean" data-side={side}>
      <svg viewBox="0 0 104 12" width="104" height="12" aria-hidden="true">
        <rect class="rail" x="2" y="5" width="100" height="2" rx="1" />
        <rect class="rail" x="51" y="1" width="2" height="10" />
        <circle class="here" cx={52 + mean * 23} cy="6" r="5" />
      </svg>
      <span class="number">{signed(mean)}</span>
    </span>
  )
}
