import { useMemo } from 'preact/hooks'
import { type Address, go, hrefWith } from '../address.ts'
import { askPatiently, Failure, useAnswer, useAsked } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { dateInWords } from '../clocks/dates-in-words.ts'
import { counted } from '../codes-in-words.ts'
import { ChangeDays } from '../entity/change-days.tsx'
import type { TimelineQuery } from '../generated/graphql.ts'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { SaveList } from '../page/save-list.tsx'
import { useTitle } from '../page/title.ts'
import { EntityBox } from '../search/entity-box.tsx'
import { holdingOperation, MOST_ENTITIES, namedIn, timelineOperation } from './asked.ts'
import { ClaimTable } from './claim-table.tsx'
import { holdingAmong } from './holding.ts'
import { holdingWords } from './holding-words.ts'
import { LanePicture } from './lane-picture.tsx'
import { type Claim, lanesOf, type Named } from './lanes.ts'
import { COLUMNS, rowOf } from './timeline-file.ts'

/** The claims of some entities in the order of time: as lanes, and as a table that says the same. */
export function Timeline({ address }: { readonly address: Address }) {
  const { filters, clocks } = address
  const key = JSON.stringify([filters, clocks])
  const slugs = namedIn(filters)
  const operation = useMemo(() => timelineOperation(address, filters.after ?? null), [key])
  const asked = useAnswer(slugs.length > 0 ? operation : null)
  const { answer, failure, isWaiting, retry } = asked
  const shown = slugs.length > 0 && !isWaiting && !failure ? answer : null
  const held = useHolding(shown?.data.claims.edges.map(({ node }) => node.id) ?? [], address)
  const both = { failure: failure ?? held.failure, isWaiting: isWaiting || held.isWaiting }
  const answered = useAddressOf(both, address)
  const entities = answer?.data.entities.edges.map(({ node }) => node) ?? []
  const known = slugs.flatMap((slug) => entities.find((entity) => entity.slug === slug) ?? [])
  useTitle(known.length > 0 ? `Timeline of ${known.map(({ name }) => name).join(', ')}` : 'Timeline')
  const isWhole = !both.isWaiting && !both.failure // the two answers are of the same date
  const holding = isWhole && clocks.at ? held.answer : null
  return (
    <main class="wide" aria-busy={both.isWaiting}>
      <h1 tabIndex={-1}>What happened when</h1>
      <Chosen slugs={slugs} entities={known} address={address} />
      {failure && <FailureNote failure={failure} retry={retry} />}
      {held.failure && <FailureNote failure={held.failure} retry={held.retry} />}
      {slugs.length > MOST_ENTITIES && (
        <p class="notice">The first {MOST_ENTITIES} entities of the address are shown.</p>
      )}
      {slugs.length === 0 && <p class="lede">Choose up to {MOST_ENTITIES} entities: a company, a policy, a person.</p>}
      {answer && slugs.length > 0 && (
        <AnsweredAt value={answered}>
          <Shown data={answer.data} entities={known} holding={holding} address={address} />
        </AnsweredAt>
      )}
      {slugs.length > 0 && (answer || failure) && <QueryShown operation={operation} />}
    </main>
  )
}

/** The ids of those claims that hold on the date of the page, if it has one. */
function useHolding(ids: readonly string[], address: Address) {
  const isAsked = address.clocks.at !== null && ids.length > 0
  const name = JSON.stringify([holdingOperation(address, null).variables, ids])
  return useAsked(isAsked ? name : null, (signal, onPause) =>
    holdingAmong(ids, address.filters.after === undefined, async (cursor) => {
      const { data, faults } = await askPatiently(holdingOperation(address, cursor), signal, onPause)
      if (faults[0] !== undefined) throw new Failure('INCOMPLETE', faults[0])
      return data.claims
    }),
  )
}

interface ChosenProps {
  readonly slugs: readonly string[]
  readonly entities: readonly Named[]
  readonly address: Address
}

/** The entities of the address, each with a way to leave it out, and a way to add one. */
function Chosen({ slugs, entities, address }: ChosenProps) {
  const without = (slug: string) => slugs.filter((one) => one !== slug).join(',') || null
  return (
    <div class="about">
      {slugs.map((slug) => {
        const entity = entities.find((one) => one.slug === slug)
        return (
          <span key={slug} class="chip">
            {entity ? <EntityLink entity={entity} address={address} /> : <bdi>{slug}</bdi>}{' '}
            <a href={hrefWith(address, { of: without(slug) })} aria-label={`Leave out ${entity?.name ?? slug}`}>
              ✕
            </a>
          </span>
        )
      })}
      {slugs.length < MOST_ENTITIES && (
        <EntityBox
          key={slugs.join()}
          label={slugs.length === 0 ? 'An entity' : 'Another entity'}
          value=""
          onChoose={({ slug }) => go(hrefWith(address, { of: [...slugs, slug].join(',') }))}
        />
      )}
    </div>
  )
}

interface ShownProps {
  readonly data: TimelineQuery
  readonly entities: readonly Named[]
  readonly holding: ReadonlySet<string> | 'TOO_MANY' | null
  readonly address: Address
}

function Shown({ data, entities, holding: held, address }: ShownProps) {
  const answered = useAnswered()
  const { clocks } = answered
  const holding = held === 'TOO_MANY' ? null : held
  const ofAnyDate = clocksInWords({ ...clocks, at: null })
  const nodes = useMemo(() => claimsOf(data), [data])
  const { lanes, undated } = useMemo(() => lanesOf(nodes, entities), [nodes, entities.length])
  const { totalCount } = data.claims
  const names = entities.map(({ name }) => name).join(', ')
  const shown =
    nodes.length < totalCount ? `${nodes.length} of ${counted(totalCount, 'claim')}` : counted(totalCount, 'claim')
  return (
    <>
      <p role="status" class="tally">
        {shown}, {ofAnyDate.replace(/^as of/, 'of')}
        {undated.length > 0 && `; ${undated.length} without a date`}
        {holding &&
          `; ${nodes.filter(({ id }) => holding.has(id)).length} of them ${holdingWords(clocks).several} as of ${dateInWords(clocks.at ?? '')}`}
        {held === 'TOO_MANY' &&
          `; which of them ${holdingWords(clocks).several} then is not known, as the list of those is too long`}
        .
      </p>
      {nodes.length === 0 ? (
        <p class="notice">No claim of {entities.length === 1 ? 'it' : 'these'} is recorded.</p>
      ) : (
        <>
          <ChangeDays days={data.changeDays} most={1000} address={address} />
          <LanePicture
            lanes={lanes}
            undated={undated}
            holding={holding}
            title={`Timeline of ${names}`}
            address={address}
          />
          <p class="links">
            <Pager page={data.claims} address={answered} list="lanes" />
            <SaveList
              name="timeline.csv"
              asOf={ofAnyDate}
              total={totalCount}
              columns={COLUMNS}
              rowOf={rowOf}
              pageAfter={async (cursor, signal) =>
                (await askPatiently(timelineOperation(answered, cursor), signal, () => undefined)).data.claims
              }
            />
          </p>
          <section>
            <h2>The same as a table</h2>
            <ClaimTable lanes={lanes} undated={undated} holding={holding} address={address} />
          </section>
        </>
      )}
    </>
  )
}

function claimsOf({ claims }: TimelineQuery): readonly Claim[] {
  return claims.edges.flatMap(({ node }): readonly Claim[] =>
    node.__typename === 'Stance' || node.__typename === 'Relationship' ? [node] : [],
  )
}
