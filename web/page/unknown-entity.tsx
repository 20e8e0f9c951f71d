import { useEffect } from 'preact/hooks'
import { type Address, hrefTo } from '../address.ts'
import { useHeadingFocus, useTitle } from './title.ts'

/** A page for a slug that nothing has: search engines leave it out, and a search goes on from it. */
export function UnknownEntity({ slug, address }: { readonly slug: string; readonly address: Address }) {
  const words = slug.replaceAll('-', ' ').trim()
  useNoIndex()
  return (
    <main>
      <h1 tabIndex={-1}>Nothing has this address</h1>
      <p class="lede">
        No entity of this graph is called “<bdi>{slug}</bdi>”.
      </p>
      {words && (
        <p>
          <a href={hrefTo(address, { view: { name: 'search' }, text: words })}>
            Search for “<bdi>{words}</bdi>”
          </a>
        </p>
      )}
    </main>
  )
}

/** A page for what cannot be the id of a claim, such as one that was cut off. */
export function UnknownClaim() {
  useNoIndex()
  return (
    <main>
      <h1 tabIndex={-1}>Nothing has this address</h1>
      <p class="lede">It is not that of a claim. It may have been cut off.</p>
    </main>
  )
}

/** An address that is none of the explorer's. */
export function Nowhere() {
  useNoIndex()
  return (
    <main>
      <h1 tabIndex={-1}>There is no such page</h1>
      <p class="lede">
        Search above, or begin at <a href="/explore">the first page</a>.
      </p>
    </main>
  )
}

function useNoIndex(): void {
  useTitle('Not found')
  useHeadingFocus(true)
  useEffect(() => {
    const meta = document.createElement('meta')
    meta.name = 'robots'
    meta.content = 'noindex'
    document.head.append(meta)
    return () => meta.remove()
  }, [])
}
