import { useMemo } from 'preact/hooks'
import { type Address, go, hrefOfEvidence, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { clockVariables } from '../clocks/clocks.ts'
import { counted } from '../codes-in-words.ts'
import { PathsDocument, type PathsQuery } from '../generated/graphql.ts'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useTitle } from '../page/title.ts'
import { EntityBox } from '../search/entity-box.tsx'
import { hopsOf, MOST_HOPS } from './path-ends.ts'

type Found = NonNullable<PathsQuery['paths']>
type Path = Found['paths'][number]

/** How two entities are connected: each hop with the claims that it rests on. */
export function Paths({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const { from = '', to = '' } = filters
  const maxHops = hopsOf(filters)
  const operation = useMemo(() => {
    const has = { hasFrom: from !== '', hasTo: to !== '', hasBoth: from !== '' && to !== '' }
    return { document: PathsDocument, variables: { from, to, maxHops, ...has, ...clockVariables(clocks) } }
  }, [from, to, maxHops, JSON.stringify(clocks)])
  const asked = useAnswer(from || to ? operation : null)
  const { answer, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  const { start, end, paths } = answer?.data ?? {}
  useTitle(start && end ? `From ${start.name} to ${end.name}` : 'Paths')
  return (
    <main aria-busy={isWaiting}>
      <h1 tabIndex={-1}>How are two connected?</h1>
      <div class="ends">
        <div>
          <span class="muted" aria-hidden="true">
            From
          </span>
          <EntityBox
            label="From"
            value={start?.name ?? ''}
            onChoose={({ slug }) => go(hrefTo(address, { filters: { ...filters, from: slug } }))}
          />
        </div>
        <div>
          <span class="muted" aria-hidden="true">
            To
          </span>
          <EntityBox
            label="To"
            value={end?.name ?? ''}
            onChoose={({ slug }) => go(hrefTo(address, { filters: { ...filters, to: slug } }))}
          />
        </div>
      </div>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {isWaiting && !paths && <p class="muted">Searching …</p>}
      {!from && !to && <p class="lede">Choose both ends: a company and a policy, a person and a country.</p>}
      {paths && !failure && (
        <AnsweredAt value={answered}>
          <FoundPaths found={paths} address={address} />
        </AnsweredAt>
      )}
      {(from || to) && <QueryShown operation={operation} />}
    </main>
  )
}

/** The same paths in the graph view. */
function drawingOf({ filters: { from = '', to = '' } }: Address, maxHops: number) {
  const ends = `from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}`
  return { answer: 'paths', arguments: `${ends}, maxHops: ${maxHops}, rankBy: CONFIDENCE, first: 5` }
}

interface FoundProps {
  readonly found: Found
  readonly address: Address
}

function FoundPaths({ found, address }: FoundProps) {
  const { filters } = address
  const answered = useAnswered()
  const { clocks } = answered
  const maxHops = hopsOf(answered.filters)
  const further = hrefTo(address, { filters: { ...filters, hops: String(maxHops + 1) } })
  return (
    <>
      <p role="status" class="tally">
        {found.paths.length === 0
          ? `None within ${counted(maxHops, 'hop')}, ${clocksInWords(clocks)}.`
          : `${counted(found.paths.length, 'path')} of at most ${counted(maxHops, 'hop')}, ${clocksInWords(clocks)}. The surest come first: by the product of the confidence of the best claim of each hop. Of equally sure ones those with fewer hops.`}
        {!found.complete && ' The search was not finished: there may be others.'}
      </p>
      {found.paths.length === 0 && (
        <p class="links">
          {maxHops < MOST_HOPS && <a href={further}>Search within {maxHops + 1} hops</a>}
          {clocks.certainty === 'CERTAIN' && (
            <a href={hrefTo(address, { filters, clocks: { ...clocks, certainty: 'POSSIBLE' } })}>
              With what is only possible
            </a>
          )}
        </p>
      )}
      {found.paths.length > 0 && (
        <p class="links">
          <a href={hrefTo(address, { view: { name: 'graph' }, filters: drawingOf(answered, maxHops) })}>Draw them</a>
        </p>
      )}
      <ol>
        {found.paths.map((path) => (
          <PathShown key={path.hops.map(({ to }) => to.slug).join()} path={path} address={address} />
        ))}
      </ol>
    </>
  )
}

function PathShown({ path, address }: { readonly path: Path; readonly address: Address }) {
  return (
    <li class="path">
      <h2>
        {counted(path.length, 'hop')}, confidence {Number(path.confidence.toFixed(2))}
      </h2>
      {path.hops.map(({ from, to, claims, totalClaims }) => (
        <div key={to.slug} class="hop">
          <p>
            <EntityLink entity={from} address={address} />
            <span aria-hidden="true"> → </span>
            <span class="hidden">to</span>
            <EntityLink entity={to} address={address} />
          </p>
          <ul class="lines">
            {claims.map(({ id, sentence, confidence }) => (
              <li key={id}>
                <a class="evidence" href={hrefOfEvidence(address, [id])}>
                  <bdi>{sentence}</bdi>
                </a>
                {confidence < 1 && <span class="marks">confidence {confidence}</span>}
              </li>
            ))}
            {totalClaims > claims.length && <li class="muted">{totalClaims - claims.length} more between the two</li>}
          </ul>
        </div>
      ))}
    </li>
  )
}
