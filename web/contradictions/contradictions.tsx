import { useMemo } from 'preact/hooks'
import { type Address, hrefOfEvidence, hrefWith } from '../address.ts'
import { askPatiently, useAnswer } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { clockVariables } from '../clocks/clocks.ts'
import { counted } from '../codes-in-words.ts'
import { basisNames, chosen } from '../compare/compare-choice.ts'
import { Choice, Option } from '../compare/compare-choices.tsx'
import { ListChoices } from '../compare/list-choices.tsx'
import { whereOf } from '../compare/where-of.ts'
import {
  type AgainstFragment,
  type ContradictionReason,
  ContradictionsDocument,
  type ContradictionsQuery,
} from '../generated/graphql.ts'
import { AnsweredAt, useAddressOf } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { LARGEST_PAGE, SaveList } from '../page/save-list.tsx'
import { useTitle } from '../page/title.ts'

type Contradiction = ContradictionsQuery['contradictions']['edges'][number]['node']

const PAGE = 25

const reasonWords: Readonly<Record<ContradictionReason, string>> = {
  SAME_DAY: 'On both sides of it, dated alike',
  OVERLAPPING: 'On both sides of it, at overlapping times',
  PUBLIC_AND_PRIVATE: 'One thing in public, another in private',
  DIFFERENT_BASES: 'Known in one way to be for it, in another way to be against it',
}

/** Who contradicts themselves: each pair with what it says on both sides, and what joins the two. */
export function Contradictions({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const apart = apartOf(filters)
  const operation = useMemo(
    () => operationOf(address, filters.after ?? null, PAGE),
    [JSON.stringify([filters, clocks])],
  )
  const asked = useAnswer(operation)
  const { answer, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  useTitle('Contradictions')
  const found = answer?.data.contradictions
  return (
    <main aria-busy={isWaiting}>
      <h1 tabIndex={-1}>Who contradicts themselves</h1>
      <nav aria-label="What is listed" class="choices">
        <Choice title="Apart">
          <Option href={hrefWith(address, { apart: null })} isChosen={apart === 1} name="targets that are joined" />
          <Option href={hrefWith(address, { apart: '2' })} isChosen={apart === 2} name="also with one thing between" />
        </Choice>
        <ListChoices address={address} about={answer?.data.about?.name ?? null} />
      </nav>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {found && (
        <AnsweredAt value={answered}>
          <p role="status" class="tally">
            {counted(found.totalCount, 'contradiction')}, {clocksInWords(answered.clocks)}.
            {found.totalCount > 0 && ' Whether the two sides of one really contradict each other is for you to judge.'}
          </p>
          {found.totalCount === 0 && (
            <p class="notice">
              Nobody contradicts themselves here.
              {apartOf(answered.filters) === 1 &&
                ' What is said of targets with one thing between them is not compared yet.'}
            </p>
          )}
          <ol id="contradictions" tabIndex={-1}>
            {found.edges.map(({ node }) => (
              <Pair key={evidenceOf(node).join()} pair={node} address={address} />
            ))}
          </ol>
          <p class="links">
            <Pager page={found} address={answered} list="contradictions" />
            {found.totalCount > 0 && (
              <SaveList
                name="contradictions.csv"
                total={found.totalCount}
                columns={COLUMNS}
                rowOf={rowOf}
                pageAfter={async (cursor, signal) =>
                  (await askPatiently(operationOf(answered, cursor, LARGEST_PAGE), signal, () => undefined)).data
                    .contradictions
                }
              />
            )}
          </p>
        </AnsweredAt>
      )}
      <QueryShown operation={operation} />
    </main>
  )
}

const apartOf = ({ apart }: Address['filters']) => (apart === '2' ? 2 : 1)

function operationOf({ filters, clocks }: Address, after: string | null, first: number) {
  const about = filters.target ?? filters.topic ?? ''
  const choice = { basis: chosen(filters).bases, apart: apartOf(filters), where: whereOf(filters) }
  const variables = { ...choice, about, hasAbout: about !== '', after, first, ...clockVariables(clocks) }
  return { document: ContradictionsDocument, variables }
}

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

const evidenceOf = ({ positionOfA, via, positionOfB }: Contradiction) => [
  ...new Set([...idsOf(positionOfA.because), ...idsOf(via), ...idsOf(positionOfB.because)]),
]

function Pair({ pair, address }: { readonly pair: Contradiction; readonly address: Address }) {
  const { holder, reason, positionOfA, positionOfB, via } = pair
  return (
    <li class="path">
      <h2>
        <EntityLink entity={holder} address={address} />
      </h2>
      <p class="muted">
        {reasonWords[reason]}. <a href={hrefOfEvidence(address, evidenceOf(pair))}>Show all of its evidence</a>
      </p>
      <Side side={positionOfA} address={address} />
      <Side side={positionOfB} address={address} />
      {via.length > 0 && (
        <div class="hop">
          <p class="muted">What joins them</p>
          <Sentences claims={via} address={address} />
        </div>
      )}
    </li>
  )
}

function Side({
  side: { side, target, basis, because },
  address,
}: {
  readonly side: AgainstFragment
  readonly address: Address
}) {
  return (
    <div class="hop" data-side={side === 'FOR' ? 'for' : 'against'}>
      <p>
        {side === 'FOR' ? 'For' : 'Against'} <EntityLink entity={target} address={address} />
        <span class="muted">, {basisNames[basis]}</span>
      </p>
      <Sentences claims={because} address={address} />
    </div>
  )
}

function Sentences({ claims, address }: { readonly claims: AgainstFragment['because']; readonly address: Address }) {
  return (
    <ul class="lines">
      {claims.map(({ id, sentence }) => (
        <li key={id}>
          <a class="evidence" href={hrefOfEvidence(address, [id])}>
            <bdi>{sentence}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

const COLUMNS = [
  ...['reason', 'holder', 'holderName', 'targetA', 'sideA', 'basisA', 'becauseA'],
  ...['targetB', 'sideB', 'basisB', 'becauseB', 'via'],
]

function rowOf({ reason, holder, positionOfA, positionOfB, via }: Contradiction) {
  const told = (claims: readonly { readonly sentence: string }[]) => claims.map(({ sentence }) => sentence).join(' ')
  const side = ({ target, side, basis, because }: AgainstFragment) => [target.slug, side, basis, told(because)]
  return [reason, holder.slug, holder.name, ...side(positionOfA), ...side(positionOfB), told(via)]
}
