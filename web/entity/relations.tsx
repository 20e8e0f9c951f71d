import { useMemo, useState } from 'preact/hooks'
import { type Address, hrefOfEvidence } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { shortDate } from '../clocks/dates-in-words.ts'
import { codeInWords, headingOf, isRelationship } from '../codes-in-words.ts'
import {
  type Direction,
  MoreDocument,
  type MoreQuery,
  type ProfileQuery,
  type RelationshipType,
} from '../generated/graphql.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import type { RelationshipLine } from './profile.tsx'

interface Props {
  readonly slug: string
  readonly data: ProfileQuery
  readonly address: Address
}

interface Group {
  readonly type: RelationshipType
  readonly direction: Direction
  readonly lines: readonly RelationshipLine[]
  /** How many there are. */
  readonly total: number
}

/** Its relationships by type and direction, those with the most first. */
export function Relations({ slug, data, address }: Props) {
  return (
    <div class="relations">
      {groupsOf(slug, data).map((group) => (
        <RelationGroup key={`${group.type} ${group.direction}`} group={group} slug={slug} address={address} />
      ))}
    </div>
  )
}

function groupsOf(slug: string, { neighborhood, entity }: ProfileQuery): readonly Group[] {
  const directionOf = ({ from }: RelationshipLine) => (from.slug === slug ? 'OUTGOING' : 'INCOMING')
  const lines = Map.groupBy(neighborhood.relationships, (line) => `${line.type} ${directionOf(line)}`)
  const groups = (entity?.degrees ?? []).flatMap(({ type, direction, count }): readonly Group[] =>
    isRelationship(type) ? [{ type, direction, lines: lines.get(`${type} ${direction}`) ?? [], total: count }] : [],
  )
  return groups.toSorted(
    (a, b) => b.total - a.total || (headingOf(a.type, a.direction) < headingOf(b.type, b.direction) ? -1 : 1),
  )
}

interface GroupProps {
  readonly group: Group
  readonly slug: string
  readonly address: Address
}

function RelationGroup({ group, slug, address }: GroupProps) {
  const [isWhole, setWhole] = useState(false)
  const { type, direction, lines, total } = group
  return (
    <section class="card">
      <h3>
        {headingOf(type, direction)} <span class="number muted">{total}</span>
      </h3>
      {isWhole ? (
        <AllOfGroup key={JSON.stringify(address.clocks)} group={group} slug={slug} address={address} />
      ) : (
        <>
          <RelationLines lines={lines} slug={slug} address={address} />
          {total > lines.length && (
            <button type="button" class="quiet" onClick={() => setWhole(true)}>
              {lines.length > 0 ? `${lines.length} of ${total}. Show more` : `Show ${total}`}
            </button>
          )}
        </>
      )}
    </section>
  )
}

type More = NonNullable<MoreQuery['entity']>['relationships']

/** A page of all of one type and direction; the next one follows on demand. */
function AllOfGroup({ group: { type, direction, lines }, slug, address }: GroupProps) {
  const [earlier, setEarlier] = useState<readonly More[]>([])
  const after = earlier.at(-1)?.pageInfo.endCursor ?? null
  const operation = useMemo(
    () => ({
      document: MoreDocument,
      variables: { slug, types: [type], direction, after, ...clockVariables(address.clocks) },
    }),
    [slug, type, direction, after, JSON.stringify(address.clocks)],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const page = isWaiting || failure ? null : answer?.data.entity?.relationships
  const pages = page ? [...earlier, page] : earlier
  const found = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  return (
    <>
      <RelationLines lines={found.length > 0 ? found : lines} slug={slug} address={address} />
      {failure && <FailureNote failure={failure} retry={retry} />}
      {isWaiting && <p class="muted">Loading …</p>}
      {page?.pageInfo.hasNextPage && (
        <button type="button" class="quiet" onClick={() => setEarlier(pages)}>
          {found.length} of {page.totalCount}. Show more
        </button>
      )}
    </>
  )
}

interface LinesProps {
  readonly lines: readonly Omit<RelationshipLine, 'citations'>[]
  readonly slug: string
  readonly address: Address
}

function RelationLines({ lines, slug, address }: LinesProps) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <EntityLink entity={line.from.slug === slug ? line.to : line.from} address={address} />
          <a class="evidence" href={hrefOfEvidence(address, [line.id])}>
            <bdi>{line.sentence}</bdi>
          </a>
          <span class="marks">
            <span>{shortDate(line)}</span>
            {line.confidence < 1 && <span>confidence {line.confidence}</span>}
            {line.modality !== 'CERTAIN' && <span>{codeInWords(line.modality).toLowerCase()}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
