import { counted } from '../codes-in-words.ts'
import { useAnswered } from '../page/answered.ts'
import { svgFile } from '../page/picture-file.ts'
import { pictureAbout, saveFile } from '../page/save-file.ts'
import { useSave } from '../page/use-save.ts'
import type { Table } from './snapshot-page.ts'

interface Props {
  readonly name: string
  readonly title: string
  /** As of when it is, where that is not the date of the page. */
  readonly asOf?: string
  /** The claims that the picture shows, or the numbers behind it. */
  readonly evidence: readonly string[] | (() => Table)
  readonly svgOf: () => SVGSVGElement | null
}

/** Saves one HTML file that keeps the picture, the evidence of all that it shows, and its address. */
export function SaveSnapshot({ name, title, asOf, evidence, svgOf }: Props) {
  const answered = useAnswered()
  const { said, save } = useSave({
    waiting: 'Reading the evidence …',
    failed: 'The snapshot could not be made.',
    make: async (signal) => {
      const svg = svgOf()
      const world = svg?.querySelector<SVGGElement>('.world')
      if (!svg || !world) return ''
      const about = pictureAbout(answered, title, asOf)
      const picture = svgFile(svg, world, about)
      const [{ claimsFor }, { snapshotPage }] = await Promise.all([
        import('./snapshot-claims.ts'),
        import('./snapshot-page.ts'),
      ])
      const kept = typeof evidence === 'function' ? evidence() : await claimsFor(evidence, answered.clocks, signal)
      const page = snapshotPage({ about, svg: picture, evidence: kept })
      saveFile(`${name}.html`, new Blob([page], { type: 'text/html;charset=utf-8' }))
      return `Saved with ${'rows' in kept ? counted(kept.rows.length, 'row') : counted(kept.claims.length, 'claim')}`
    },
  })
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={save}>
        Snapshot with evidence
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
