import { useMemo } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useAnswer } from '../ask.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { kindNames } from '../codes-in-words.ts'
import { ProfileDocument, type ProfileQuery } from '../generated/graphql.ts'
import { useAddressOf } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useHeadingFocus, useTitle } from '../page/title.ts'
import { UnknownEntity } from '../page/unknown-entity.tsx'
import { ChangeDays } from './change-days.tsx'
import { Facts } from './facts.tsx'
import { Picture } from './picture.tsx'
import { Relations } from './relations.tsx'
import { SourcesCited } from './sources-cited.tsx'
import { PositionCounts, StanceList } from './stances.tsx'
import { useTally } from './tally.tsx'
import { WhatChanged } from './what-changed.tsx'

export type ProfileEntity = NonNullable<ProfileQuery['entity']>
export type RelationshipLine = ProfileQuery['neighborhood']['relationships'][number]

interface Props {
  readonly slug: string
  readonly address: Address
}

/** An entity with all that the graph says of it. */
export function Profile({ slug, address }: Props) {
  const { clocks } = address
  const operation = useMemo(
    () => ({ document: ProfileDocument, variables: { slug, ...clockVariables(clocks) } }),
    [slug, JSON.stringify(clocks)],
  )
  const asked = useAnswer(operation)
  const { answer, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  const tally = useTally(slug, clocks)
  const entity = answer?.data.entity
  useTitle(entity?.name ?? null)
  useHeadingFocus(entity != null)
  if (failure?.code === 'NOT_FOUND') return <UnknownEntity slug={slug} address={address} />
  return (
    <main aria-busy={isWaiting}>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {!answer && isWaiting && <Waiting />}
      {answer && entity && (
        <>
          <Head entity={entity} address={address} />
          <div class="beside">
            <Facts entity={entity} address={address} />
            <Picture entity={entity} data={answer.data} address={address} />
          </div>
          <ChangeDays days={answer.data.changeDays} most={200} address={address} />
          <WhatChanged data={answer.data} clocks={answered.clocks} />
          <section>
            <h2>Stances on it</h2>
            {tally.sentence('on', entity.stancesOn.totalCount, answered)}
            <PositionCounts groups={entity.positions.groups} slug={slug} address={address} />
            <StanceList
              page={entity.stancesOn}
              nodes={entity.stancesOn.edges.map(({ node }) => ({ ...node, other: node.holder }))}
              filters={{ target: slug }}
              address={address}
            />
            <MovedLinks
              name="on it"
              filters={entity.kind === 'TOPIC' ? { topic: slug } : { target: slug }}
              address={address}
            />
          </section>
          {'stances' in entity && (
            <section>
              <h2>Stances that it holds</h2>
              {tally.sentence('held', entity.stances.totalCount, answered)}
              <StanceList
                page={entity.stances}
                nodes={entity.stances.edges.map(({ node }) => ({ ...node, other: node.target }))}
                filters={{ holder: slug }}
                address={address}
              />
              <MovedLinks name="that it takes" filters={{ holder: slug }} address={address} />
            </section>
          )}
          <section>
            <h2>How it is connected</h2>
            {tally.sentence('relationships', relationshipsOf(entity), answered)}
            <p class="links">
              <a href={hrefTo(address, { view: { name: 'path' }, filters: { from: slug } })}>
                Paths from here to another
              </a>
              <a href={hrefTo(address, { view: { name: 'graph' }, filters: { of: slug } })}>
                What is around it, as a graph
              </a>
              <a href={hrefTo(address, { view: { name: 'timeline' }, filters: { of: slug } })}>Its timeline</a>
            </p>
            <Relations slug={slug} data={answer.data} address={address} />
          </section>
          <SourcesCited entity={entity} data={answer.data} address={address} />
        </>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

function relationshipsOf({ degrees }: ProfileEntity): number {
  return degrees.reduce((sum, { type, count }) => (type === 'STANCE' ? sum : sum + count), 0)
}

interface MovedProps {
  /** Which positions, as the rest of a phrase. */
  readonly name: string
  readonly filters: Address['filters']
  readonly address: Address
}

function MovedLinks({ name, filters, address }: MovedProps) {
  const changes = { view: { name: 'changes' }, filters: { ...filters, as: 'SPEAKER' } } as const
  return (
    <p class="links">
      {filters.target && (
        <a href={hrefTo(address, { view: { name: 'for-and-against' }, filters })}>Who is for it, who against</a>
      )}
      <a href={hrefTo(address, changes)}>How positions {name} changed</a>
      <a href={hrefTo(address, { view: { name: 'contradictions' }, filters })}>Contradictions in positions {name}</a>
      {filters.holder && (
        <a href={hrefTo(address, { view: { name: 'blocs' }, filters: { holder: filters.holder } })}>
          Who agrees with it
        </a>
      )}
    </p>
  )
}

function Waiting() {
  return (
    <>
      <h1 tabIndex={-1} class="waiting">
        <span class="hidden">Loading</span>
      </h1>
      <p class="waiting" />
      <p class="waiting" />
    </>
  )
}

/** From how many characters on a name is set smaller. */
const LONG_NAME = 70

function Head({ entity, address }: { readonly entity: ProfileEntity; readonly address: Address }) {
  const { kind, name, description, aliases } = entity
  const country = 'country' in entity && entity.country?.slug !== entity.slug ? entity.country : null
  return (
    <header class="head">
      <p class="kicker">
        {kindNames[kind][0]}
        {country && (
          <>
            {' · '}
            <EntityLink entity={country} address={address} />
          </>
        )}
      </p>
      <h1 tabIndex={-1} class={name.length > LONG_NAME ? 'long' : undefined}>
        <bdi>{name}</bdi>
      </h1>
      {description && (
        <p class="lede">
          <bdi>{description}</bdi>
        </p>
      )}
      {kind === 'SOURCE' && (
        <p>
          <a href={hrefTo(address, { view: { name: 'source', slug: entity.slug } })}>
            Read what each of its places is cited for
          </a>
        </p>
      )}
      {aliases.length > 0 && (
        <p class="muted">
          Also{' '}
          {aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
    </header>
  )
}
