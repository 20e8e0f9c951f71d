import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Address, hrefWith } from '../address.ts'

interface Props {
  readonly page: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
  readonly address: Address
  /** The id of the element that shows the page. It must be able to take the focus. */
  readonly list: string
}

/** Leads to the next page of a list, and back to the first; either is shown from its beginning. */
export function Pager({ page, address, list }: Props) {
  const { pageInfo } = page
  const chosen = useRef('')
  useLayoutEffect(() => {
    if (chosen.current === location.href) showFromItsBeginning(list)
    chosen.current = ''
  }, [page])
  const link = (after: string | null, name: string) => {
    const href = hrefWith(address, { after })
    const choose = () => {
      chosen.current = new URL(href, location.href).href
    }
    return (
      <a href={href} aria-controls={list} onClick={choose}>
        {name}
      </a>
    )
  }
  return (
    <>
      {address.filters.after && link(null, 'First page')}
      {pageInfo.hasNextPage && pageInfo.endCursor && link(pageInfo.endCursor, 'Next page')}
    </>
  )
}

/** The reader has come to the list's end, also within a list that scrolls: its beginning is shown, and takes the focus. */
function showFromItsBeginning(id: string): void {
  const list = document.getElementById(id)
  list?.focus({ preventScroll: true })
  list?.scrollTo(0, 0)
  list?.scrollIntoView()
}
