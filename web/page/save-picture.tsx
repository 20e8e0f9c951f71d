import { useState } from 'preact/hooks'
import { useAnswered } from './answered.ts'
import { pngFile, svgFile } from './picture-file.ts'
import { pictureAbout, saveFile } from './save-file.ts'

interface Props {
  /** The name of the file, without its ending. */
  readonly name: string
  readonly title: string
  /** As of when it is, where that is not the date of the page. */
  readonly asOf?: string
  /** The picture; what is saved is the element `.world` in it. */
  readonly svgOf: () => SVGSVGElement | null
}

/** Saves a picture of the page as SVG or PNG, with its title, the date, the address and the time in it. */
export function SavePicture({ name, title, asOf, svgOf }: Props) {
  const answered = useAnswered()
  const [problem, setProblem] = useState('')
  const save = async (format: 'SVG' | 'PNG') => {
    try {
      const svg = svgOf()
      const world = svg?.querySelector<SVGGElement>('.world')
      if (!svg || !world) return
      const about = pictureAbout(answered, title, asOf)
      const picture = svgFile(svg, world, about)
      const content = format === 'PNG' ? await pngFile(picture, about) : new Blob([picture], { type: 'image/svg+xml' })
      saveFile(`${name}.${format.toLowerCase()}`, content)
      setProblem('')
    } catch {
      setProblem(`The browser could not make the ${format}.`)
    }
  }
  return (
    <span class="downloads">
      <span class="muted">Save as</span>{' '}
      {(['SVG', 'PNG'] as const).map((format) => (
        <button key={format} type="button" class="quiet" onClick={() => void save(format)}>
          {format}
        </button>
      ))}
      <span role="alert">{problem}</span>
    </span>
  )
}
