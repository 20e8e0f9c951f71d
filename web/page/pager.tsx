import { type Address, hrefWith } from '../address.ts'

interface Props {
  readonly page: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
  readonly address: Address
}

/** Leads to the next page of a list, and back to the first. */
export function Pager({ page: { pageInfo }, address }: Props) {
  return (
    <>
      {address.filters.after && <a href={hrefWith(address, {})}>First page</a>}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <a href={hrefWith(address, { after: pageInfo.endCursor })}>Next page</a>
      )}
    </>
  )
}
