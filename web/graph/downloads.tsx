import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswered } from '../page/answered.ts'
import { pngFile, svgFile } from '../page/picture-file.ts'
import { aboutFile, saveFile } from '../page/save-file.ts'
import { SaveSnapshot } from '../snapshot/save-snapshot.tsx'
import type { Drawn } from './drawn.ts'
import { gexf, graphml } from './graph-file.ts'
import type { Places } from './layout.ts'
import type { Shown } from './lines.ts'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly drawn: Drawn
  readonly shown: Shown
  readonly places: Places
  readonly title: string
}

const formats = ['SVG', 'PNG', 'GraphML', 'GEXF'] as const
type Format = (typeof formats)[number]

/** What is on the screen as a file. */
export function Downloads({ svg, drawn, shown, places, title }: Props) {
  const answered = useAnswered()
  const [problem, setProblem] = useState('')
  const contentOf = async (format: Format): Promise<Blob> => {
    const about = { ...aboutFile(answered), title }
    if (format === 'GraphML' || format === 'GEXF') {
      const write = format === 'GEXF' ? gexf : graphml
      return new Blob([write({ drawn, shown, places, about })], { type: 'application/xml' })
    }
    const world = svg.current?.querySelector<SVGGElement>('.world')
    if (!svg.current || !world) throw new Error('nothing is drawn')
    const picture = svgFile(svg.current, world, about)
    return format === 'PNG' ? pngFile(picture, about) : new Blob([picture], { type: 'image/svg+xml' })
  }
  const save = async (format: Format) => {
    setProblem('')
    try {
      saveFile(`stancegraph.${format.toLowerCase()}`, await contentOf(format))
    } catch {
      setProblem(`The browser could not make the ${format}.`)
    }
  }
  return (
    <span class="downloads">
      <span class="muted">Save as</span>
      {formats.map((format) => (
        <button key={format} type="button" class="quiet" onClick={() => void save(format)}>
          {format}
        </button>
      ))}
      <SaveSnapshot
        name="stancegraph"
        title={title}
        evidence={shown.claims.map(({ id }) => id)}
        svgOf={() => svg.current}
      />
      <span role="alert">{problem}</span>
    </span>
  )
}
