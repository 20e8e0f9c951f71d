import { useMemo } from 'preact/hooks'
import type { Address } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { counted, kindNames } from '../codes-in-words.ts'
import { type EntityKind, ListingDocument } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useTitle } from '../page/title.ts'

interface Props {
  readonly kind: EntityKind
  readonly address: Address
}

/** All entities of a kind, by name. */
export function Listing({ kind, address }: Props) {
  const { after } = address.filters
  const operation = useMemo(
    () => ({ document: ListingDocument, variables: { kinds: [kind], after: after ?? null } }),
    [kind, after],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const [one, several] = kindNames[kind]
  useTitle(several)
  const page = answer?.data.entities
  return (
    <main aria-busy={isWaiting}>
      <h1 tabIndex={-1}>{several}</h1>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {page && (
        <>
          <p role="status" class="muted">
            {counted(page.totalCount, one.toLowerCase(), several.toLowerCase())}, by name.
          </p>
          <ul id="listing" class="listing" tabIndex={-1}>
            {page.edges.map(({ node }) => (
              <li key={node.slug}>
                <EntityLink entity={node} address={address} />
                {node.description && (
                  <span class="muted">
                    <bdi>{node.description}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p class="links">
            <Pager page={page} address={address} list="listing" />
          </p>
        </>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}
