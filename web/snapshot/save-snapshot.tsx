import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../ask.ts'
import { clocksInWords } from '../clocks/clock-strip.tsx'
import type { Clocks } from '../clocks/clocks.ts'
import { counted } from '../codes-in-words.ts'
import { svgFile } from '../page/picture-file.ts'
import { aboutFile, saveFile } from '../page/save-file.ts'

interface Props {
  readonly name: string
  readonly title: string
  readonly clocks: Clocks
  /** The claims that the picture shows. */
  readonly claims: readonly string[]
  readonly svgOf: () => SVGSVGElement | null
}

/** Saves one HTML file that keeps the picture, the evidence of all of its claims, and its address. */
export function SaveSnapshot({ name, title, clocks, claims, svgOf }: Props) {
  const [said, setSaid] = useState('')
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  const save = async () => {
    asking.current?.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    const svg = svgOf()
    const world = svg?.querySelector<SVGGElement>('.world')
    if (!svg || !world) return
    setSaid('Reading the evidence …')
    try {
      const about = { ...aboutFile(clocks), title: `${title}, ${clocksInWords(clocks)}` }
      const picture = svgFile(svg, world, about)
      const [{ claimsFor }, { snapshotPage }] = await Promise.all([
        import('./snapshot-claims.ts'),
        import('./snapshot-page.ts'),
      ])
      const found = await claimsFor(claims, clocks, signal)
      const left = new Set(claims).size - found.length
      const page = snapshotPage({ about, svg: picture, claims: found, left })
      saveFile(`${name}.html`, new Blob([page], { type: 'text/html;charset=utf-8' }))
      setSaid(`Saved with ${counted(found.length, 'claim')}`)
    } catch (error) {
      if (!signal.aborted) setSaid(error instanceof Failure ? error.message : 'The snapshot could not be made.')
    }
  }
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={() => void save()}>
        Snapshot with evidence
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
