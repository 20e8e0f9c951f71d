import { useEffect } from 'preact/hooks'

/** Names the page in the browser's title; null leaves the name that it has. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    if (name !== null) document.title = `${name} · Stancegraph`
  }, [name])
}

/** Gives the focus to the heading where the heading that had it was replaced by another one. */
export function useHeadingFocus(isThere: boolean): void {
  useEffect(() => {
    if (!isThere || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [isThere])
}
