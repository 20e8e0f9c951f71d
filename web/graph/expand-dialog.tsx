import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { counted, headingOfClaims } from '../codes-in-words.ts'
import { AroundDocument, type AroundQuery, type NeighborhoodOrder } from '../generated/graphql.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { type Drawn, MOST_NODES } from './drawn.ts'
import { type Expansion, type Group, MANY, MOST_OF_GROUP, orders } from './state.ts'

const orderNames: Readonly<Record<NeighborhoodOrder, string>> = {
  NEWEST: 'the newest first',
  DEGREE: 'those that lead to the most connected first',
  CONFIDENCE: 'the surest first',
}

const USUAL = 20

interface Props {
  readonly slug: string
  readonly drawn: Drawn
  readonly clocks: Clocks
  readonly onExpand: (step: Expansion) => void
  /** Called where nothing is to be expanded, with the reason. */
  readonly onClose: (said: string) => void
}

type Degrees = NonNullable<AroundQuery['entity']>['degrees']

/** Expands an entity: at once if little is around it, or after asking what of it. */
export function Expand({ slug, drawn, clocks, onExpand, onClose }: Props) {
  const operation = useMemo(
    () => ({ document: AroundDocument, variables: { slug, ...clockVariables(clocks) } }),
    [slug, JSON.stringify(clocks)],
  )
  const { answer, failure, isWaiting, retry } = useAnswer(operation)
  const entity = isWaiting ? null : answer?.data.entity
  const missing = entity ? missingOf(slug, entity.degrees, drawn) : []
  const total = entity?.degrees.reduce((sum, { count }) => sum + count, 0) ?? 0
  const isFew = entity != null && total <= MANY
  useEffect(() => {
    if (!entity) return
    if (missing.length === 0)
      onClose(`${entity.name}: ${total === 0 ? 'no claims' : `all ${counted(total, 'claim')}`} are drawn.`)
    else if (isFew) onExpand({ kind: 'expand', slug, groups: null, order: 'NEWEST', count: MANY })
  }, [entity])
  if (failure) return <FailureNote failure={failure} retry={retry} />
  if (!entity || isFew || missing.length === 0) return <span aria-busy={isWaiting} />
  return (
    <Choice
      name={entity.name}
      slug={slug}
      groups={missing}
      total={total}
      drawn={drawn}
      onExpand={onExpand}
      onClose={onClose}
    />
  )
}

/** The types and directions of which something is not drawn yet. */
function missingOf(slug: string, degrees: Degrees, { claims }: Drawn): Degrees {
  return degrees.filter(({ type, direction, count }) => {
    const isOf = direction === 'OUTGOING' ? 'from' : 'to'
    return claims.filter((claim) => claim.type === type && claim[isOf] === slug).length < count
  })
}

interface ChoiceProps extends Omit<Props, 'clocks'> {
  readonly name: string
  readonly groups: Degrees
  readonly total: number
}

function Choice({ name, slug, groups, total, drawn, onExpand, onClose }: ChoiceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(groups.map(nameOf)))
  const [order, setOrder] = useState<NeighborhoodOrder>('NEWEST')
  const [text, setText] = useState(String(USUAL))
  useEffect(() => dialog.current?.showModal(), [])
  const count = Number(text)
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_OF_GROUP
  const wanted = groups.filter((group) => chosen.has(nameOf(group)))
  const of = wanted.reduce((sum, group) => sum + group.count, 0)
  const most = wanted.reduce((sum, group) => sum + Math.min(group.count, isCount ? count : 0), 0)
  const room = MOST_NODES - drawn.entities.size
  const sorted = groups.toSorted((a, b) => b.count - a.count)
  return (
    <dialog ref={dialog} class="expand" aria-labelledby="expand-title" onClose={() => onClose('')} onKeyDown={keepKeys}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isCount || wanted.length === 0) return
          const whole = wanted.map(({ type, direction }): Group => ({ type, direction }))
          dialog.current?.close() // gives the focus back
          onExpand({ kind: 'expand', slug, groups: whole, order, count })
        }}
      >
        <h2 id="expand-title">
          <bdi>{name}</bdi> has {counted(total, 'claim')}
        </h2>
        <fieldset>
          <legend>Which of them?</legend>
          {sorted.map((group) => (
            <label key={nameOf(group)} class="choice">
              <input
                type="checkbox"
                checked={chosen.has(nameOf(group))}
                onChange={() => setChosen(chosen.symmetricDifference(new Set([nameOf(group)])))}
              />
              {headingOfClaims(group.type, group.direction)}
              <span class="number muted">{group.count.toLocaleString('en')}</span>
            </label>
          ))}
        </fieldset>
        <p class="links">
          <button type="button" class="quiet" onClick={() => setChosen(new Set(groups.map(nameOf)))}>
            All
          </button>
          <button type="button" class="quiet" onClick={() => setChosen(new Set())}>
            None
          </button>
        </p>
        <label class="field">
          <span>In which order?</span>
          <select
            value={order}
            onChange={(event) => setOrder(orders.find((one) => one === event.currentTarget.value) ?? 'NEWEST')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {orderNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>How many of each?</span>
          <input
            type="number"
            min="1"
            max={MOST_OF_GROUP}
            required
            value={text}
            aria-invalid={!isCount}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="muted" aria-live="polite">
          {isCount ? `${most} of ${of.toLocaleString('en')}.` : `Write a number from 1 to ${MOST_OF_GROUP}.`}
          {` There is room for ${counted(room, 'entity', 'entities')} more.`}
        </p>
        <p class="links">
          <button type="submit" class="main" disabled={!isCount || wanted.length === 0}>
            Expand
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** Escape closes the dialog, and not also the evidence beside the picture. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation()

const nameOf = ({ type, direction }: Group) => `${type} ${direction}`
