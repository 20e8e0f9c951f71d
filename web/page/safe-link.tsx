import type { ComponentChildren } from 'preact'

/** A link to a page elsewhere, if it is one of the web. */
export function SafeLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return <span>{children}</span>
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  )
}
