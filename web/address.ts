import { useEffect, useState } from 'preact/hooks'
import { type BlocChoice, blocNames } from './blocs/bloc-names.ts'
import { isClaimId } from './claim-id.ts'
import { type Clocks, NOW, readClocks, writeClocks } from './clocks/clocks.ts'
import { isKind } from './codes-in-words.ts'
import { type CompareChoice, compareNames } from './compare/compare-choice.ts'
import type { EntityKind } from './generated/graphql.ts'
import { type GraphParts, graphNames } from './graph/graph-parts.ts'
import { type PathEnds, pathNames } from './path/path-ends.ts'
import { refusedChoices } from './refused-choices.ts'
import { filterNames, type StanceFilters } from './stances/filters.ts'

/** What the address bar says: which view, of what, as of when, and which claims are open beside it. */
export interface Address {
  readonly view: View
  readonly clocks: Clocks
  /** The ids of the claims whose evidence is open. */
  readonly claims: readonly string[]
  /** What is searched for, and of which kinds. */
  readonly text: string
  readonly kinds: readonly EntityKind[]
  /** Of the table of stances, of the comparison, of paths, and of the graph. */
  readonly filters: StanceFilters & CompareChoice & PathEnds & BlocChoice & GraphParts
  /** Values of the address that cannot be read, in words. They are left out. */
  readonly refused: readonly string[]
}

export type View =
  | { readonly name: (typeof PLAIN)[number] | 'home' | 'nowhere' }
  | { readonly name: 'entity' | 'source'; readonly slug: string }
  | { readonly name: 'claim'; readonly id: string }

/** The views whose path is no more than their name. */
const PLAIN = [
  ...(['search', 'stances', 'compare', 'for-and-against', 'changes', 'contradictions'] as const),
  ...(['blocs', 'path', 'graph', 'timeline', 'schema'] as const),
] as const

/** The most claims that are open at a time. */
const MOST_CLAIMS = 20

export function readAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): Address {
  const parameters = new URLSearchParams(isBehindHash(hash) ? hash.slice(1) : search)
  const { clocks, refused } = readClocks(parameters)
  const kinds = listIn(parameters, 'kind')
  const filters: Address['filters'] = Object.fromEntries(
    [...filterNames, ...compareNames, ...pathNames, ...blocNames, ...graphNames].flatMap((name) =>
      one(parameters, name),
    ),
  )
  const view = viewOf(pathname)
  const claims = listIn(parameters, 'claim')
  const open = claims.filter(isClaimId)
  return {
    view,
    clocks,
    claims: open.slice(0, MOST_CLAIMS),
    text: parameters.get('q') ?? '',
    kinds: kinds.filter(isKind),
    filters,
    refused: [
      ...refused,
      ...refusedChoices({ filters, view }),
      ...kinds.flatMap((kind) => (isKind(kind) ? [] : [`“${kind}” is no kind.`])),
      ...claims.flatMap((id) => (isClaimId(id) ? [] : [`“${id}” is no id of a claim.`])),
      ...(open.length > MOST_CLAIMS ? [`Of ${open.length} claims, the first ${MOST_CLAIMS} are open.`] : []),
    ],
  }
}

function viewOf(pathname: string): View {
  const [, root, kind = '', key = '', ...rest] = pathname.split('/')
  if (root !== 'explore' || rest.length > 0) return { name: 'nowhere' }
  if (kind === '') return { name: 'home' }
  const plain = PLAIN.find((name) => name === kind)
  if (plain && key === '') return { name: plain }
  const name = decoded(key)
  if (kind === 'e' && name) return { name: 'entity', slug: name }
  if (kind === 's' && name) return { name: 'source', slug: name }
  if (kind === 'c' && name) return { name: 'claim', id: name }
  return { name: 'nowhere' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const one = (parameters: URLSearchParams, name: string) => {
  const value = parameters.get(name)
  return value ? [[name, value]] : []
}

const listIn = (parameters: URLSearchParams, name: string) => (parameters.get(name) ?? '').split(',').filter(Boolean)

type Parts = Partial<Pick<Address, 'view' | 'clocks' | 'claims' | 'text' | 'kinds' | 'filters'>>

/** The address of a view. What is not given is as in `from`, except open claims and what is searched and filtered for. */
export function hrefTo(from: Address, { view = from.view, clocks = from.clocks, ...others }: Parts): string {
  const { claims = [], text = '', kinds = [], filters = {} } = others
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  if (kinds.length > 0) parameters.set('kind', kinds.join(','))
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value)
  writeClocks(clocks, parameters)
  if (claims.length > 0) parameters.set('claim', claims.join(','))
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return pathOf(view) + (query.length > LONGEST_SENT ? `#?${query}` : query && `?${query}`)
}

/** A longer address is kept behind `#`, and not sent to the server, which may refuse it. */
const LONGEST_SENT = 6_000

const isBehindHash = (hash: string) => hash.startsWith('#?')

/** The same view under other clocks, with the same claims open. A list that obeys them begins anew. */
export function hrefUnder(address: Address, clocks: Clocks): string {
  const { after: _, ...filters } = address.filters
  return hrefTo(address, { ...address, clocks, filters: staysUnder(address, clocks) ? address.filters : filters })
}

/** Whether the list is the same: entities have no clocks, and a timeline has the claims of every date. */
function staysUnder({ view, clocks }: Address, { known, certainty }: Clocks): boolean {
  if (view.name === 'search') return true
  return view.name === 'timeline' && known === clocks.known && certainty === clocks.certainty
}

/** The same view with the evidence of these claims beside it; without any, closed. */
export function hrefOfEvidence(address: Address, claims: readonly string[]): string {
  return hrefTo(address, { ...address, claims })
}

type FilterName = keyof Address['filters']

/** The same view of the same search with some filters changed; null takes one away, and a new page begins. */
export function hrefWith(address: Address, changes: Partial<Record<FilterName, string | null>>): string {
  const all = Object.entries({ ...address.filters, after: null, ...changes })
  const filters = Object.fromEntries(all.filter(([, value]) => value !== null))
  return hrefTo(address, { text: address.text, kinds: address.kinds, filters })
}

function pathOf(view: View): string {
  if (view.name === 'entity') return `/explore/e/${encodeURIComponent(view.slug)}`
  if (view.name === 'source') return `/explore/s/${encodeURIComponent(view.slug)}`
  if (view.name === 'claim') return `/explore/c/${encodeURIComponent(view.id)}`
  return view.name === 'home' || view.name === 'nowhere' ? '/explore' : `/explore/${view.name}`
}

export const isNow = (clocks: Clocks) => JSON.stringify(clocks) === JSON.stringify(NOW)

/** Dispatched on the window before the page itself adds an address to the history. */
export const LEAVING = 'addressleaving'

/** Dispatched on the window after the page itself has changed the address. */
export const CHANGED = 'addresschange'

/** Goes to an address of the explorer. Back undoes it, unless the address is replaced. */
export function go(href: string, { replace = false } = {}): void {
  if (href === location.pathname + location.search + location.hash) return
  if (replace) history.replaceState(history.state, '', href)
  else {
    dispatchEvent(new Event(LEAVING))
    last = placeInHistory().at + 1
    history.pushState({ at: last }, '', href)
  }
  dispatchEvent(new Event(CHANGED))
}

/** How many addresses lie before the current one, of those that were reached without loading a page, and how many there are. */
export function placeInHistory(): { readonly at: number; readonly last: number } {
  const state: unknown = history.state
  const at = typeof state === 'object' && state !== null && 'at' in state ? Number(state.at) : 0
  last = Math.max(last, at)
  return { at, last }
}

let last = 0

/** The current address, and every later one. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location))
  useEffect(() => {
    const read = () => setAddress(readAddress(location))
    addEventListener('popstate', read)
    addEventListener(CHANGED, read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener(CHANGED, read)
    }
  }, [])
  return address
}

/** Links within the explorer change the address instead of loading a page. */
export function followLinks(): void {
  if (history.state === null) history.replaceState({ at: last }, '')
  addEventListener('popstate', ({ state }) => {
    if (state !== null) return
    last += 1 // the browser itself has followed a link to a place of this page
    history.replaceState({ at: last }, '')
  })
  document.addEventListener('click', (event) => {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (isElsewhere || event.defaultPrevented || !link) return
    const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href)
    const isOurs = origin === location.origin && /^\/explore(\/|$)/.test(pathname)
    const isHere = hash !== '' && !isBehindHash(hash) && pathname + search === location.pathname + location.search
    if (!isOurs || (isHere && !isBehindHash(location.hash)) || link.hasAttribute('target')) return
    event.preventDefault()
    if (isHere) return document.getElementById(hash.slice(1))?.focus() // an address behind `#` must stay there
    go(pathname + search + hash)
  })
}
