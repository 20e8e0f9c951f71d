import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

export interface Room {
  /** In pixels; 0 until it is measured. */
  readonly width: number
  /** The size of the text of the page, in pixels. */
  readonly em: number
}

/** How wide an element is, so that a picture in it has letters of the usual size. */
export function useWidth(element: RefObject<Element | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, em: 16 })
  useLayoutEffect(() => {
    const measure = () => {
      const width = Math.floor(element.current?.getBoundingClientRect().width ?? 0)
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setRoom((last) => (last.width === width && last.em === em ? last : { width, em }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return room
}
