import type { ComponentChildren } from 'preact'

interface Props {
  /** What the region holds, for assistive technology. */
  readonly name: string
  readonly id?: string
  readonly children: ComponentChildren
}

/** A region that scrolls sideways where it is too wide. It takes the focus, so that the keyboard can scroll it. */
export function Scroller({ name, id, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section id={id} class="scroller" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
