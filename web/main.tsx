import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Address, followLinks, hrefTo, useAddress } from './address.ts'
import { Changes } from './changes/changes.tsx'
import { isClaimId } from './claim-id.ts'
import { ClockStrip } from './clocks/clock-strip.tsx'
import { Compare } from './compare/compare.tsx'
import { Contradictions } from './contradictions/contradictions.tsx'
import { Profile } from './entity/profile.tsx'
import { Evidence, EvidencePanel } from './evidence/evidence-panel.tsx'
import { Home } from './home/home.tsx'
import { KeyPrompt } from './page/key-prompt.tsx'
import { Later } from './page/later.tsx'
import { keepScrollPlaces } from './page/scroll-place.ts'
import { Nowhere, UnknownClaim } from './page/unknown-entity.tsx'
import { Paths } from './path/paths.tsx'
import { Listing } from './search/listing.tsx'
import { Results } from './search/results.tsx'
import { SearchBox } from './search/search-box.tsx'
import { Reading } from './source/reading.tsx'
import { StanceTable } from './stances/stance-table.tsx'

function Page() {
  const address = useAddress()
  const { view } = address
  const place = JSON.stringify(view)
  useArrival(place)
  const isOpen = address.claims.length > 0
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href={hrefTo(address, { view: { name: 'home' } })}>
          Stancegraph
        </a>
        <SearchBox address={address} isFirst={view.name === 'home'} />
        <nav aria-label="Other pages">
          {PAGES.map(([name, title]) => (
            <a
              key={name}
              href={hrefTo(address, { view: { name } })}
              aria-current={view.name === name ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
          <a href="/graphql">GraphiQL</a>
        </nav>
      </header>
      <ClockStrip address={address} />
      <div id="content" tabIndex={-1} class={isOpen ? 'content open' : 'content'}>
        <ViewOf key={place} address={address} />
        {isOpen && <EvidencePanel address={address} />}
      </div>
      <KeyPrompt />
    </>
  )
}

const PAGES = [
  ['compare', 'Compare'],
  ['changes', 'Changes'],
  ['contradictions', 'Contradictions'],
  ['blocs', 'Blocs'],
  ['path', 'Paths'],
  ['graph', 'Graph'],
  ['timeline', 'Timeline'],
  ['stances', 'Stances'],
  ['schema', 'Model'],
] as const

const loadGraph = async () => (await import('./graph/graph.tsx')).Graph
const loadForAndAgainst = async () => (await import('./for-and-against/for-and-against.tsx')).ForAndAgainst
const loadTimeline = async () => (await import('./timeline/timeline.tsx')).Timeline
const loadModel = async () => (await import('./model/model.tsx')).Model
const loadBlocs = async () => (await import('./blocs/blocs.tsx')).Blocs

function ViewOf({ address }: { readonly address: Address }) {
  const { view } = address
  if (view.name === 'home') return <Home address={address} />
  if (view.name === 'search') {
    const [kind] = address.kinds
    return address.text === '' && kind ? (
      <Listing key={kind} kind={kind} address={address} />
    ) : (
      <Results address={address} />
    )
  }
  if (view.name === 'path') return <Paths address={address} />
  if (view.name === 'graph') return <Later load={loadGraph} address={address} />
  if (view.name === 'compare') return <Compare address={address} />
  if (view.name === 'for-and-against') return <Later load={loadForAndAgainst} address={address} />
  if (view.name === 'schema') return <Later load={loadModel} address={address} />
  if (view.name === 'timeline') return <Later load={loadTimeline} address={address} />
  if (view.name === 'changes') return <Changes address={address} />
  if (view.name === 'contradictions') return <Contradictions address={address} />
  if (view.name === 'blocs') return <Later load={loadBlocs} address={address} />
  if (view.name === 'stances') return <StanceTable address={address} />
  if (view.name === 'entity') return <Profile slug={view.slug} address={address} />
  if (view.name === 'source') return <Reading slug={view.slug} address={address} />
  if (view.name === 'claim') {
    if (!isClaimId(view.id)) return <UnknownClaim />
    return (
      <main class="narrow">
        <Evidence ids={[view.id]} address={address} isPage />
      </main>
    )
  }
  return <Nowhere />
}

/** Another view begins at its top, with the focus on its heading; the first one leaves both to the browser. */
function useArrival(place: string): void {
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    document.title = 'Stancegraph'
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [place])
}

const root = document.getElementById('root')
if (root) {
  root.replaceChildren()
  followLinks()
  keepScrollPlaces()
  render(<Page />, root)
}
