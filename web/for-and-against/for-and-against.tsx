import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { type Address, go, hrefTo, hrefWith } from '../address.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { counted, kindNames, positions } from '../codes-in-words.ts'
import { chosen, groupingNames, roleNames } from '../compare/compare-choice.ts'
import { BasisChoice, Choice, Option } from '../compare/compare-choices.tsx'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { saveFile } from '../page/save-file.ts'
import { useTitle } from '../page/title.ts'
import { PositionMark } from '../position-mark.tsx'
import { EntityBox } from '../search/entity-box.tsx'
import { forAndAgainstOperation, roleOf, useForAndAgainst } from './asked.ts'
import { Bars } from './bars.tsx'
import { barsFile } from './bars-file.ts'
import { countsOf, groupsOf, type Named, type RowGroup, withoutPosition } from './rows.ts'

/** Who is for one thing and who against it: each holder as a bar that opens its evidence. */
export function ForAndAgainst({ address }: { readonly address: Address }) {
  const { filters, clocks } = address
  const { first, all, isWaiting, matrices } = useForAndAgainst(address)
  const answered = useAddressOf(first, address)
  const { grouping } = chosen(answered.filters)
  const groups = useMemo(() => groupsOf(matrices, grouping), [matrices.length, first.answer, isWaiting, grouping])
  const target = first.answer?.data.entity ?? null
  const isWhole = !isWaiting && all.every(({ failure }) => !failure)
  const left = matrices.at(-1)?.omitted.holders ?? 0
  const without = !isWhole ? null : withoutPosition(first.answer?.data.everybody, matrices)
  useTitle(target ? `For and against ${target.name}` : 'For and against')
  return (
    <main class="wide" aria-busy={isWaiting}>
      <h1 tabIndex={-1}>Who is for it, who against</h1>
      <div class="about">
        <EntityBox
          label="A policy, or anything else that people take a position on"
          value={target?.name ?? ''}
          onChoose={({ slug }) => go(hrefWith(address, { target: slug }))}
        />
      </div>
      <BarChoices address={address} />
      {all.map(({ failure, retry }, index) => failure && <FailureNote key={index} failure={failure} retry={retry} />)}
      {!filters.target && (
        <p class="lede">
          Choose what it is about. <a href={hrefTo(address, { view: { name: 'home' } })}>The first page</a> lists what
          most take a position on.
        </p>
      )}
      {filters.target && first.answer && !first.isWaiting && !target && (
        <p class="notice">
          No entity of this graph is called “<bdi>{filters.target}</bdi>”.
        </p>
      )}
      {target && (
        <AnsweredAt value={answered}>
          <Shown
            target={target}
            kind={kindNames[target.kind][0]}
            groups={groups}
            state={isWhole ? 'WHOLE' : isWaiting ? 'WAITING' : 'FAILED'}
            left={left}
            address={address}
          >
            {without && <Without without={without} address={address} />}
          </Shown>
        </AnsweredAt>
      )}
      {left > 0 && isWhole && (
        <p class="notice">{counted(left, 'more holder')} with a position found no room: the picture has at most 300.</p>
      )}
      {filters.target && <QueryShown operation={forAndAgainstOperation(filters, clocks)} />}
    </main>
  )
}

function BarChoices({ address }: { readonly address: Address }) {
  const { grouping } = chosen(address.filters)
  const role = roleOf(address.filters)
  return (
    <nav aria-label="What is shown" class="choices">
      <Choice title="Of">
        {Object.entries(roleNames).map(([as, name]) => (
          <Option key={as} href={hrefWith(address, { as })} isChosen={as === role} name={name} />
        ))}
      </Choice>
      <BasisChoice address={address} />
      <Choice title="Rows">
        <Option href={hrefWith(address, { group: null })} isChosen={grouping === null} name="from against to for" />
        {Object.entries(groupingNames).map(([group, name]) => (
          <Option key={group} href={hrefWith(address, { group })} isChosen={group === grouping} name={`by ${name}`} />
        ))}
      </Choice>
    </nav>
  )
}

interface ShownProps {
  readonly target: Named
  readonly kind: string
  readonly groups: readonly RowGroup[]
  /** Whether all holders that find room have come. */
  readonly state: 'WHOLE' | 'WAITING' | 'FAILED'
  /** How many holders with a position are not among them. */
  readonly left: number
  readonly address: Address
  readonly children: ComponentChildren
}

function Shown({ target, kind, groups, state, left, address, children }: ShownProps) {
  const { filters } = address
  const answered = useAnswered()
  const holders = new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.holder.slug, row])))
  const counts = countsOf([...holders.values()])
  const of = left > 0 ? ` (${holders.size} of ${counted(holders.size + left, 'holder')})` : ''
  const title = `For and against: ${target.name}${of}`
  const { basis } = filters
  return (
    <>
      <p role="status" class="tally">
        {TOLD[state](counted(holders.size, 'holder'))} with a position on {kind.toLowerCase()}{' '}
        <EntityLink entity={target} address={address} />, {clocksInWords(answered.clocks)}.
      </p>
      {holders.size === 0 ? (
        <p class="notice">
          No position on it is recorded under these choices. That does not mean that all are neutral.
        </p>
      ) : (
        <>
          <ul class="steps-of-scale">
            {positions.map((position) => (
              <li key={position}>
                <PositionMark position={position} /> <span class="number">{counts.get(position)?.length ?? 0}</span>
              </li>
            ))}
          </ul>
          <Bars groups={groups} title={title} isWhole={state === 'WHOLE'} address={address} />
        </>
      )}
      {children}
      <p class="links">
        {holders.size > 0 && state === 'WHOLE' && (
          <button type="button" class="quiet" onClick={() => saveFile('for-and-against.csv', fileOf())}>
            Save as CSV
          </button>
        )}
        <a href={hrefTo(address, { view: { name: 'stances' }, filters: { target: target.slug } })}>
          Its stances as a table
        </a>
        <a
          href={hrefTo(address, {
            view: { name: 'changes' },
            filters: { target: target.slug, as: roleOf(filters), ...(basis && { basis }) },
          })}
        >
          What changed on it
        </a>
      </p>
    </>
  )

  function fileOf(): Blob {
    return new Blob([barsFile(groups, target, answered)], { type: 'text/csv;charset=utf-8' })
  }
}

const TOLD = {
  WHOLE: (holders: string) => holders,
  WAITING: (holders: string) => `So far ${holders}`,
  FAILED: (holders: string) => `Some of them, as the others could not be read: ${holders}`,
}

interface WithoutProps {
  readonly without: NonNullable<ReturnType<typeof withoutPosition>>
  readonly address: Address
}

/** Those of whom nothing is recorded, which is something else than neutral. */
function Without({ without: { count, named }, address }: WithoutProps) {
  if (count === 0) return null
  const left = count - named.length
  return (
    <details class="without">
      <summary>
        Nothing recorded of {counted(count, 'other')} with a position on something else. That is not the same as
        neutral.
      </summary>
      <p class="places">
        {named.map((one) => (
          <EntityLink key={one.slug} entity={one} address={address} />
        ))}
        {left > 0 && <span class="muted">{named.length > 0 ? `and ${left} more` : `${left} not listed`}</span>}
      </p>
    </details>
  )
}
