import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import { type Address, go, hrefTo } from '../address.ts'
import { AnsweredAt, useAddressOf } from '../page/answered.ts'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useHeadingFocus, useTitle } from '../page/title.ts'
import { UnknownEntity } from '../page/unknown-entity.tsx'
import { EntityBox } from '../search/entity-box.tsx'
import { Canvas } from './canvas.tsx'
import { Downloads } from './downloads.tsx'
import { type Drawn, drawnOf, MOST_NODES } from './drawn.ts'
import { Expand } from './expand-dialog.tsx'
import { placesOf } from './layout.ts'
import { Legend } from './legend.tsx'
import { shownOf } from './lines.ts'
import { Selection } from './selection.tsx'
import { type GraphState, isMoveOf, partsOf, readState, type Step, withStep } from './state.ts'
import { ClaimTable } from './table.tsx'
import { useUndo } from './undo.ts'
import { questionsOf, useParts } from './use-parts.ts'
import { useSaid } from './what-happened.ts'

/** A picture of entities and the claims between them, which grows step by step. */
export function Graph({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const key = JSON.stringify([filters, clocks])
  const state = useMemo(() => readState(filters), [key])
  const { start, steps, hidden, selected } = state
  const asked = JSON.stringify([start, steps, clocks])
  const questions = useMemo(() => questionsOf(start, steps, clocks), [asked])
  const parts = useParts(questions, asked)
  const { answer: settled, failure, isWaiting, retry } = parts
  const answered = useAddressOf(parts, address)
  const drawn = useMemo(() => drawnOf(start, steps, settled?.parts ?? []), [settled])
  const places = useMemo(() => placesOf(drawn.rounds), [drawn])
  const shown = useMemo(() => shownOf(drawn, hidden), [drawn, [...hidden].join()])
  const svg = useRef<SVGSVGElement>(null)
  const [expanding, setExpanding] = useState<string | null>(null)
  const [said, say] = useSaid(drawn, steps, clocks, settled?.key ?? null)

  const latest = useRef({ address, state })
  latest.current = { address, state }
  const change = useCallback((changed: Partial<GraphState>, replace = false) => {
    const { address: from, state: before } = latest.current
    const { sort } = from.filters
    const parts = { ...partsOf({ ...before, ...changed }), ...(sort && { sort }) }
    go(hrefTo(from, { filters: parts, claims: from.claims }), { replace })
  }, [])
  const add = (step: Step, replace = false) => change({ steps: withStep(latest.current.state.steps, step) }, replace)
  const toggle = (code: string) => change({ hidden: latest.current.state.hidden.symmetricDifference(new Set([code])) })
  const undo = useUndo(steps.length > 0, () => change({ steps: steps.slice(0, -1) }, true))

  const isEmpty = start.kind === 'around' && start.of.length === 0 && steps.length === 0
  const title = titleOf(start, drawn)
  useTitle(title)
  useHeadingFocus(drawn.entities.size > 0)
  if (failure?.code === 'NOT_FOUND' && start.kind === 'around' && start.of.length === 1) {
    return <UnknownEntity slug={start.of[0] ?? ''} address={address} />
  }
  return (
    <main class="wide graph" aria-busy={isWaiting && !isEmpty}>
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {isEmpty && <p class="lede">Choose an entity to begin with: what is around it is drawn.</p>}
      <div class="graph-bar">
        <button type="button" disabled={!undo.canUndo} onClick={undo.undo}>
          Undo
        </button>
        <button type="button" disabled={!undo.canRedo} onClick={undo.redo}>
          Redo
        </button>
        <EntityBox
          label="Add an entity"
          value=""
          onChoose={({ slug }) =>
            isEmpty ? change({ start: { kind: 'around', of: [slug] } }) : add({ kind: 'add', slug })
          }
        />
        {drawn.entities.size > 0 && (
          <AnsweredAt value={answered}>
            <Downloads svg={svg} drawn={drawn} shown={shown} places={places} title={title} />
          </AnsweredAt>
        )}
      </div>
      <p role="status" class="said">
        {said}
      </p>
      {failure && <FailureNote failure={failure} retry={retry} />}
      <Notes refused={state.refused} drawn={drawn} missing={settled?.missing ?? []} />
      {isWaiting && drawn.entities.size === 0 && !isEmpty && <p class="muted">Drawing …</p>}
      {drawn.entities.size > 0 && (
        <>
          <div class="graph-stage">
            <Canvas
              drawn={drawn}
              shown={shown}
              places={places}
              selected={selected}
              address={address}
              svg={svg}
              onSelect={(slug) => change({ selected: slug }, true)}
              onExpand={setExpanding}
              onMove={(slug, x, y) =>
                add({ kind: 'move', slug, x, y }, isMoveOf(slug, latest.current.state.steps.at(-1)))
              }
            />
            <Selection
              slug={selected}
              drawn={drawn}
              address={address}
              onExpand={setExpanding}
              onHide={(slug) => change({ selected: null, hidden: new Set([...hidden, slug]) })}
            />
          </div>
          <Legend drawn={drawn} hidden={hidden} onToggle={toggle} />
          <section>
            <h2>The same as a table</h2>
            <AnsweredAt value={answered}>
              <ClaimTable drawn={drawn} shown={shown} address={address} />
            </AnsweredAt>
          </section>
        </>
      )}
      {expanding !== null && (
        <Expand
          key={expanding}
          slug={expanding}
          drawn={drawn}
          clocks={clocks}
          onExpand={(step) => {
            setExpanding(null)
            add(step)
          }}
          onClose={(why) => {
            setExpanding(null)
            if (why) say(why)
          }}
        />
      )}
      {questions.map((question, index) =>
        question && question.kind !== 'file' ? (
          <QueryShown
            key={JSON.stringify(question.operation.variables)}
            operation={question.operation}
            title={index > 0 ? `The query behind step ${index}` : undefined}
          />
        ) : question ? (
          <p key={question.address} class="query">
            <a href={question.address}>The answer that is drawn, as a file</a>
          </p>
        ) : null,
      )}
    </main>
  )
}

function titleOf(start: GraphState['start'], { entities, starts }: Drawn): string {
  if (start.kind === 'answer') return `An answer to ${start.of}`
  const names = [...starts].flatMap((slug) => entities.get(slug)?.name ?? [])
  if (names.length === 0) return 'Graph'
  return `Around ${names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : names.join(', ')}`
}

interface NotesProps {
  readonly refused: GraphState['refused']
  readonly drawn: Drawn
  /** Why the first picture and each step have no answer. */
  readonly missing: readonly (string | null)[]
}

/** What of the address is not in the picture, and why. */
function Notes({ refused, drawn: { leftOut, waiting, entities }, missing }: NotesProps) {
  const absent = waiting.filter(({ index }) => missing[index + 1] === null).map(({ slug }) => slug)
  const full = `${entities.size} entities are drawn, the most that can be told apart.`
  const notes = [
    ...(refused.length > 0 ? [`Left out of the address: ${refused.join(' ')}`] : []),
    ...missing.flatMap((why, index) => (why === null ? [] : [`Step ${index} is left out. ${why}`])),
    ...(leftOut > 0
      ? [`${full} ${leftOut.toLocaleString('en')} more found no room: undo a step, or ask for fewer.`]
      : []),
    ...(leftOut === 0 && entities.size >= MOST_NODES ? [full] : []),
    ...(absent.length > 0 ? [`Not there under these clocks, and so not expanded: ${absent.join(', ')}.`] : []),
  ]
  return notes.map((note) => (
    <p key={note} class="notice">
      {note}
    </p>
  ))
}
