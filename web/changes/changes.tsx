import { useEffect, useMemo } from 'preact/hooks'
import { type Address, go, hrefWith } from '../address.ts'
import { type Asked, askPatiently, useAnswer } from '../ask.ts'
import { TextField } from '../clocks/clock-strip.tsx'
import { isDate, isMoment } from '../clocks/clocks.ts'
import { counted } from '../codes-in-words.ts'
import { chosen, roleNames } from '../compare/compare-choice.ts'
import { Choice, Option } from '../compare/compare-choices.tsx'
import { ListChoices } from '../compare/list-choices.tsx'
import { ChangesBeginDocument, type ChangesQuery } from '../generated/graphql.ts'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { Pager } from '../page/pager.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { LARGEST_PAGE, SaveList } from '../page/save-list.tsx'
import { useTitle } from '../page/title.ts'
import { ChangeTable } from './change-table.tsx'
import { beginOf, type ChangesAsked, changesAsked, PAGE } from './changes-asked.ts'

/** Positions that changed between two dates of the world, or between two moments of what the graph knew. */
export function Changes({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const { since } = chosen(filters)
  const asked = useMemo(() => changesAsked({ filters, clocks }, new Date()), [JSON.stringify([filters, clocks])])
  const operation = useMemo(() => asked?.operation(filters.after ?? null, PAGE) ?? null, [asked])
  const found = useAnswer(asked?.earlier.isBefore ? operation : null)
  const { answer, failure, isWaiting, retry } = found
  const answered = useAddressOf(found, address)
  const listed = useMemo(() => changesAsked(answered, new Date()), [answered])
  const begin = useBegin(address)
  useTitle('Changes')
  const changes = answer?.data.stanceChanges
  return (
    <main class="wide" aria-busy={isWaiting || begin.isWaiting}>
      <h1 tabIndex={-1}>What changed</h1>
      <nav aria-label="What is listed" class="choices">
        <Since since={since} address={address} />
        <RoleChoice address={address} />
        <ListChoices address={address} about={answer?.data.about?.name ?? null} />
      </nav>
      {failure && <FailureNote failure={failure} retry={retry} />}
      {begin.failure && <FailureNote failure={begin.failure} retry={begin.retry} />}
      {asked && !asked.earlier.isBefore && (
        <p class="notice">
          {asked.earlier.name} does not lie before what the top of the page says. Choose an earlier one.
        </p>
      )}
      {listed && changes && (
        <AnsweredAt value={answered}>
          <Listed asked={listed} changes={changes} address={address} />
        </AnsweredAt>
      )}
      {operation && <QueryShown operation={operation} />}
    </main>
  )
}

/** Where the address says nothing, it begins before the latest day of the graph; the address then says so. */
function useBegin(address: Address): Pick<Asked<unknown>, 'failure' | 'isWaiting' | 'retry'> {
  const isMissing = address.filters.since === undefined
  const begin = useMemo(() => ({ document: ChangesBeginDocument, variables: {} }), [])
  const { answer, failure, isWaiting, retry } = useAnswer(isMissing ? begin : null)
  useEffect(() => {
    if (!isMissing || !answer) return
    const since = beginOf(answer.data.graph.latest, address.clocks.at, new Date())
    go(hrefWith(address, { since }), { replace: true })
  }, [answer, isMissing])
  return { failure, isWaiting: isMissing && (isWaiting || answer !== null), retry }
}

function Since({ since, address }: { readonly since: string | null; readonly address: Address }) {
  return (
    <div class="filter">
      <TextField
        label="Since"
        hint="2018-04, or 2026-12-01T00:00:00Z for what the graph learned since then"
        empty="an earlier date"
        value={since ?? ''}
        isValid={(text) => isDate(text) || isMoment(text)}
        onSet={(text) => go(hrefWith(address, { since: text }))}
      />
    </div>
  )
}

function RoleChoice({ address }: { readonly address: Address }) {
  const { role } = chosen(address.filters)
  return (
    <Choice title="Of">
      {Object.entries(roleNames).map(([as, name]) => (
        <Option key={as} href={hrefWith(address, { as })} isChosen={as === role} name={name} />
      ))}
    </Choice>
  )
}

interface ListedProps {
  readonly asked: ChangesAsked
  readonly changes: ChangesQuery['stanceChanges']
  readonly address: Address
}

function Listed({ asked, changes, address }: ListedProps) {
  const { earlier } = asked
  const answered = useAnswered()
  const now = earlier.gone === 'ENDED' ? answered.clocks.at : answered.clocks.known
  return (
    <>
      <p role="status" class="tally">
        {counted(changes.totalCount, 'position')} changed between {earlier.name} and{' '}
        {now === null ? 'today' : 'what the top of the page says'}.
      </p>
      {changes.totalCount === 0 ? (
        <p class="notice">No position changed. Choose an earlier date, or something else.</p>
      ) : (
        <ChangeTable changes={changes} address={address} />
      )}
      <p class="links">
        <Pager page={changes} address={answered} list="changes" />
        {changes.totalCount > 0 && (
          <SaveList
            name="changes.csv"
            total={changes.totalCount}
            columns={COLUMNS}
            rowOf={rowOf}
            pageAfter={async (cursor, signal) =>
              (await askPatiently(asked.operation(cursor, LARGEST_PAGE), signal, () => undefined)).data.stanceChanges
            }
          />
        )}
      </p>
    </>
  )
}

const COLUMNS = [
  ...['change', 'holder', 'holderName', 'target', 'targetName', 'audience'],
  ...['positionBefore', 'meanBefore', 'basisBefore', 'positionAfter', 'meanAfter', 'basisAfter', 'because'],
]

function rowOf({
  change,
  holder,
  target,
  audience,
  before,
  after,
}: ChangesQuery['stanceChanges']['edges'][number]['node']) {
  const ends = [change, holder.slug, holder.name, target.slug, target.name, audience]
  const side = (one: typeof before) => [one?.position ?? null, one?.mean ?? null, one?.basis ?? null]
  const because = (after ?? before)?.because.map(({ sentence }) => sentence).join(' ') ?? null
  return [...ends, ...side(before), ...side(after), because]
}
