import { useMemo } from 'preact/hooks'
import { type Address, go, hrefWith } from '../address.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import { counted } from '../codes-in-words.ts'
import { AnsweredAt, useAddressOf, useAnswered } from '../page/answered.ts'
import { EntityLink } from '../page/entity-link.tsx'
import { FailureNote } from '../page/failure-note.tsx'
import { QueryShown } from '../page/query-shown.tsx'
import { useTitle } from '../page/title.ts'
import { EntityBox } from '../search/entity-box.tsx'
import { blocsChosen, blocsOperation, networkAddress } from './bloc-choice.ts'
import { BlocChoices, GivenArguments } from './bloc-choices.tsx'
import { BlocMap } from './bloc-map.tsx'
import type { Actor, Network } from './network.ts'
import { useNetwork } from './network.ts'
import { PairShown } from './pair-shown.tsx'
import { PairTable } from './pair-table.tsx'
import { SavePairs } from './save-pairs.tsx'
import { groupsOf, linesFrom, MOST_ACTORS, MOST_LINES, usualLeast } from './threshold.ts'

/** Who agrees with whom: as a map, as groups in words, and as a list of pairs with their calculation. */
export function Blocs({ address }: { readonly address: Address }) {
  const { clocks, filters } = address
  const { pair, given } = blocsChosen(filters)
  const isShown = given !== false
  const asked = useNetwork(isShown ? networkAddress(filters, clocks, 'jgf') : null)
  const { answer: network, failure, isWaiting, retry } = asked
  const answered = useAddressOf(asked, address)
  const { pair: _, ...all } = filters
  useTitle('Blocs')
  return (
    <main class="wide" aria-busy={isWaiting}>
      <h1 tabIndex={-1}>Who agrees with whom</h1>
      {given === null ? <BlocChoices address={address} /> : <GivenArguments address={address} />}
      {failure && <FailureNote failure={failure} retry={retry} />}
      {!network && isWaiting && <p class="muted">Comparing all pairs …</p>}
      {pair && isShown && <PairShown address={address} />}
      {network && network.pairs.length === 0 && (
        <p class="notice">No two actors share a target under these choices, {clocksInWords(answered.clocks)}.</p>
      )}
      {network && network.pairs.length > 0 && (
        <AnsweredAt value={answered}>
          <Shown network={network} address={address} />
        </AnsweredAt>
      )}
      {isShown && <QueryShown operation={blocsOperation(all, clocks)} title="The same as a query" />}
    </main>
  )
}

function Shown({ network, address }: { readonly network: Network; readonly address: Address }) {
  const { filters } = address
  const { clocks } = useAnswered()
  const { least: given, actor } = blocsChosen(filters)
  const { measure } = network
  const least = given ?? usualLeast(network, measure)
  const lines = useMemo(() => linesFrom(network, least), [network, least])
  const pairs = useMemo(() => {
    const own = actor ? network.pairs.filter(({ a, b }) => a.slug === actor || b.slug === actor) : network.pairs
    return filters.sort === '-value' ? own.toReversed() : own
  }, [network, actor, filters.sort])
  const isDrawn = network.actors.length <= MOST_ACTORS
  const name = network.actors.find(({ slug }) => slug === actor)?.name ?? actor ?? ''
  return (
    <>
      <p role="status" class="tally">
        {counted(network.pairs.length, 'pair')} of {counted(network.actors.length, 'actor')} that share a target,{' '}
        {clocksInWords(clocks)}.{!isDrawn && ` A map has at most ${MOST_ACTORS} actors: here is the list alone.`}
        {lines.length === MOST_LINES && ` The map has the ${MOST_LINES.toLocaleString('en')} strongest lines alone.`}
      </p>
      {isDrawn && (
        <>
          <Least key={least} least={least} isGiven={given !== null} address={address} />
          <BlocMap network={network} lines={lines} least={least} actor={actor} address={address} />
          <Groups network={network} lines={lines} least={least} address={address} />
        </>
      )}
      <section>
        <h2>{actor ? <bdi>Pairs of {name}</bdi> : 'All pairs'}</h2>
        <div class="about">
          <EntityBox
            label="Pairs of one actor"
            value={name}
            onChoose={({ slug }) => go(hrefWith(address, { holder: slug, pair: null }))}
          />
          {actor && <a href={hrefWith(address, { holder: null })}>Of all</a>}
        </div>
        {pairs.length > 0 ? (
          <PairTable pairs={pairs} measure={measure} address={address} />
        ) : (
          <p class="notice">It shares no target with another actor under these choices.</p>
        )}
        <SavePairs pairs={pairs} measure={measure} />
      </section>
    </>
  )
}

interface LeastProps {
  readonly least: number
  readonly isGiven: boolean
  readonly address: Address
}

function Least({ least, isGiven, address }: LeastProps) {
  return (
    <form
      class="filter"
      onSubmit={(event) => {
        event.preventDefault()
        const text = String(new FormData(event.currentTarget).get('least') ?? '').trim()
        go(hrefWith(address, { least: text || null }))
      }}
    >
      <label class="field">
        <span>A line from the value</span>
        <input type="number" name="least" step="any" min={-1} defaultValue={String(least)} />
      </label>
      <button type="submit">Draw</button>
      {isGiven && <a href={hrefWith(address, { least: null })}>As usual</a>}
    </form>
  )
}

interface GroupsProps {
  readonly network: Network
  readonly lines: Parameters<typeof groupsOf>[1]
  readonly least: number
  readonly address: Address
}

/** What the map shows, in words. */
function Groups({ network, lines, least, address }: GroupsProps) {
  const { joined, alone } = useMemo(() => groupsOf(network, lines), [network, lines])
  return (
    <section>
      <h2>Groups that lines join</h2>
      <p class="muted">
        From {least} on: {counted(lines.length, 'line')} between{' '}
        {counted(network.actors.length - alone.length, 'actor')} in {counted(joined.length, 'group')}; {alone.length}{' '}
        alone.
      </p>
      <ol class="bloc-list">
        {joined.map((members) => (
          <li key={members[0]?.slug}>
            <Members name={counted(members.length, 'actor')} members={members} address={address} />
          </li>
        ))}
        {alone.length > 0 && (
          <li>
            <Members name={`${alone.length} alone`} members={alone} address={address} />
          </li>
        )}
      </ol>
    </section>
  )
}

function Members({
  name,
  members,
  address,
}: {
  readonly name: string
  readonly members: readonly Actor[]
  readonly address: Address
}) {
  return (
    <details>
      <summary>
        {name}:{' '}
        <bdi>
          {members
            .slice(0, 4)
            .map((member) => member.name)
            .join(', ')}
        </bdi>
        {members.length > 4 && ' …'}
      </summary>
      <p class="places">
        {members.map((member) => (
          <EntityLink key={member.slug} entity={member} address={address} />
        ))}
      </p>
    </details>
  )
}
