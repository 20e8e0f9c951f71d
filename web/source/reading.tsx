import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Address, hrefOfEvidence } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { dateInWords } from '../clocks/dates-in-words.ts'
import { codeInWords, counted } from '../codes-in-words.ts'
import { ReadingDocument } from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { SafeLink } from '../page/safe-link.tsx'
import { useHeadingFocus, useTitle } from '../page/title.ts'
import { UnknownEntity } from '../page/unknown-entity.tsx'
import { PositionMark } from '../position-mark.tsx'
import { anchorOf, type Passage, passagesOf, type ReadClaim } from './places.ts'

interface Props {
  readonly slug: string
  readonly address: Address
}

/** A source as it is read: what each of its places is cited for. The text itself is not in the graph. */
export function Reading({ slug, address }: Props) {
  const { source, claims, operation, failure, isWaiting, isWhole, retry, more } = useReading(slug, address)
  const passages = useMemo(() => passagesOf(slug, claims), [slug, claims])
  const isOfAll = isWhole && address.clocks.at === null && address.clocks.known === null
  useTitle(source?.name ?? null)
  useHeadingFocus(source !== null)
  useEffect(() => {
    const anchor = decodeURIComponent(location.hash.slice(1))
    if (anchor && !isWaiting) document.getElementById(anchor)?.scrollIntoView()
  }, [isWaiting])
  if (source === null && !isWaiting && !failure) return <UnknownEntity slug={slug} address={address} />
  return (
    <main aria-busy={isWaiting}>
      {!source && <h1 tabIndex={-1}>{isWaiting ? 'Reading …' : 'A source'}</h1>}
      {source && (
        <header class="head">
          <p class="kicker">
            Source
            {source.publisher && (
              <>
                {' · '}
                <bdi>{source.publisher}</bdi>
              </>
            )}
            {source.publishedFrom && ` · ${dateInWords(source.publishedFrom)}`}
          </p>
          <h1 tabIndex={-1}>
            <bdi>{source.name}</bdi>
          </h1>
          <p class="lede">
            {counted(source.claims.totalCount, 'claim cites', 'claims cite')} it; below, what each of its places is
            cited for. Its text is not in the graph{source.url ? ': ' : '.'}
            {source.url && <SafeLink url={source.url}>read it where it stands</SafeLink>}
          </p>
          <p class="muted">
            <EntityLink entity={source} address={address} /> as an entity: who wrote it, what it is about
          </p>
        </header>
      )}
      {failure && <FailureNote failure={failure} retry={retry} />}
      {source && (
        <div class="reading">
          <nav aria-label="Places" class="index">
            {passages.map((passage) =>
              'gap' in passage ? null : (
                <a key={passage.locator} href={`#${encodeURIComponent(anchorOf(passage.locator))}`}>
                  {passage.locator ?? 'Whole'}
                </a>
              ),
            )}
          </nav>
          <div>
            {passages.map((passage) => (
              <PassageShown
                key={'gap' in passage ? `gap ${passage.gap[0]}` : passage.locator}
                passage={passage}
                address={address}
                isOfAll={isOfAll}
              />
            ))}
            {!isWhole && !isWaiting && !failure && (
              <button type="button" onClick={more}>
                {claims.length} of {source.claims.totalCount} claims are shown. Show more
              </button>
            )}
          </div>
        </div>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

/** How many pages follow one another without being asked for. */
const MOST_PAGES = 10

/** The claims of a source, page after page: as many as most sources have come by themselves. */
function useReading(slug: string, { clocks }: Address) {
  const of = `${slug} ${JSON.stringify(clocks)}`
  const [read, setRead] = useState({ of, after: null as string | null, claims: [] as readonly ReadClaim[], pages: 0 })
  const current = read.of === of ? read : { of, after: null, claims: [], pages: 0 }
  const operation = useMemo(
    () => ({ document: ReadingDocument, variables: { slug, after: current.after, ...clockVariables(clocks) } }),
    [of, current.after],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const source = answer ? answer.data.source : null
  const page = failure ? undefined : source?.claims
  const claims = useMemo(
    () => (isWaiting || !page ? current.claims : [...current.claims, ...page.edges.map(({ node }) => node)]),
    [isWaiting, page, current.claims],
  )
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  const more = () => setRead({ of, after: next, claims, pages: 0 })
  const isFollowing = !isWaiting && !failure && next !== null && next !== current.after
  useEffect(() => {
    if (isFollowing && current.pages < MOST_PAGES) setRead({ of, after: next, claims, pages: current.pages + 1 })
  }, [isFollowing, next])
  const awaitsMore = isWaiting || (isFollowing && current.pages < MOST_PAGES)
  return { source, claims, operation, failure, isWaiting: awaitsMore, isWhole: !failure && next === null, retry, more }
}

interface PassageProps {
  readonly passage: Passage
  readonly address: Address
  /** Whether all claims that cite the source are shown. */
  readonly isOfAll: boolean
}

function PassageShown({ passage, address, isOfAll }: PassageProps) {
  if ('gap' in passage) {
    const [first, last] = passage.gap
    const which = first === last ? `¶${first} is` : `¶${first} to ¶${last} are`
    return <p class="gap muted">{`${which} not cited${isOfAll ? '' : ' by what is shown'}.`}</p>
  }
  const { locator, claims } = passage
  return (
    <section class="group" id={anchorOf(locator)}>
      <h2 class="passage">{locator ?? 'The whole source'}</h2>
      <ul class="lines">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a class="evidence" href={hrefOfEvidence(address, [claim.id])}>
              <bdi>{claim.sentence}</bdi>
            </a>
            <span class="marks">
              {claim.__typename === 'Stance' && <PositionMark position={claim.position} />}
              {claim.confidence < 1 && <span>confidence {claim.confidence}</span>}
              {claim.modality !== 'CERTAIN' && <span>{codeInWords(claim.modality).toLowerCase()}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
