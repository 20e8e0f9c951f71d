import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { type EntityKind, ResultsDocument } from '../generated/graphql.ts'
import { useAddressOf } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useTitle } from '../page/title.ts'
import { Snippet } from './snippet.tsx'

/** How many results there are pages of. */
const REACHED = 200

/** The results of a search, page by page, with the number of each kind. */
export function Results({ address }: { readonly address: Address }) {
  const { kinds } = address
  const after = address.filters.after ?? null
  const text = address.text.trim()
  const operation = useMemo(
    () =>
      text ? { document: ResultsDocument, variables: { text, kinds: kinds.length > 0 ? kinds : null, after } } : null,
    [text, kinds.join(), after],
  )
  const asked = useAnswer(operation)
  const { answer, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  const search = answer?.data.search
  const shown = search ? answered.text.trim() : text
  useTitle(shown ? `Results for “${shown}”` : 'Search')
  const hrefOf = (kind: EntityKind | null) => hrefTo(address, { text, kinds: kind ? [kind] : [] })
  const isPartial = search?.edges.some(({ matchedAllWords }) => !matchedAllWords) ?? false
  return (
    <main aria-busy={isWaiting}>
      <h1 tabIndex={-1}>
        {shown ? (
          <>
            Results for “<bdi>{shown}</bdi>”
          </>
        ) : (
          'Search'
        )}
      </h1>
      {!text && (
        <p class="lede">Type a name above: of a country, a company, a person, a policy, a topic or a source.</p>
      )}
      {failure && <FailureNote failure={failure} retry={retry} />}
      {isWaiting && text && (
        <p class="muted">
          Searching for “<bdi>{text}</bdi>” …
        </p>
      )}
      {search && (
        <>
          <p role="status" class="muted">
            {search.totalCount === 0 ? 'Nothing was found.' : `${counted(search.totalCount, 'result')}.`}
            {isPartial && ' Nothing has every word; these have the most.'}
          </p>
          {search.facets.length > 0 && (
            <nav aria-label="Kinds" class="facets">
              <a href={hrefOf(null)} aria-current={kinds.length === 0 ? 'true' : undefined}>
                All
              </a>
              {search.facets.map(({ kind, count }) => (
                <a key={kind} href={hrefOf(kind)} aria-current={kinds.includes(kind) ? 'true' : undefined}>
                  {kindNames[kind][1]} <span class="number">{count}</span>
                </a>
              ))}
            </nav>
          )}
          <ol id="results" class="results" tabIndex={-1}>
            {search.edges.map(({ node, matched }) => (
              <li key={node.slug}>
                <span class="kicker">{kindNames[node.kind][0]}</span>
                <h2>
                  <EntityLink entity={node} address={address} />
                </h2>
                <p>
                  {matched.field === 'DESCRIPTION' || matched.field === 'ALIAS' ? (
                    <Snippet {...matched} />
                  ) : (
                    <bdi>{node.description}</bdi>
                  )}
                </p>
              </li>
            ))}
          </ol>
          <p class="links">
            <Pager page={search} address={answered} list="results" />
          </p>
          {!search.pageInfo.hasNextPage && search.totalCount > REACHED && (
            <p class="muted">Only the first {REACHED} are shown. A more distinctive word finds fewer.</p>
          )}
        </>
      )}
      {operation && <QueryShown operation={operation} />}
    </main>
  )
}
