import { counted } from '../codes-in-words.ts'
import { useAnswered } from './answered.ts'
import { type CsvValue, csvOf } from './csv.ts'
import { aboutFile, saveFile } from './save-file.ts'
import { useSave } from './use-save.ts'

export interface ListPage<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

interface Props<Node> {
  readonly name: string
  readonly total: number
  /** As of when its rows are, where that is not the date of the page. */
  readonly asOf?: string
  readonly columns: readonly string[]
  readonly rowOf: (node: Node) => readonly CsvValue[]
  readonly pageAfter: (cursor: string | null, signal: AbortSignal) => Promise<ListPage<Node>>
}

/** The most rows of a file: each page costs the server what all of the list costs. */
const MOST_ROWS = 1_000
/** The most that a page may have. */
export const LARGEST_PAGE = 100

/** Saves a list as CSV, all of its pages, each row with the date, the address of the view, and when it was made. */
export function SaveList<Node>({ name, total, asOf: given, columns, rowOf, pageAfter }: Props<Node>) {
  const answered = useAnswered()
  const { said, save } = useSave({
    waiting: 'Reading …',
    failed: 'The list could not be saved.',
    make: async (signal) => {
      const nodes = await allOf(pageAfter, signal)
      const { asOf, address, made } = aboutFile(answered, given)
      const rows = nodes.map((node) => [...rowOf(node), asOf, address, made])
      const text = csvOf([...columns, 'asOf', 'address', 'made'], rows)
      saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
      return `Saved ${counted(rows.length, 'row')}`
    },
  })
  const label = total > MOST_ROWS ? `The first ${MOST_ROWS.toLocaleString('en')} as CSV` : 'All of them as CSV'
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={save}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}

async function allOf<Node>(pageAfter: Props<Node>['pageAfter'], signal: AbortSignal): Promise<readonly Node[]> {
  const nodes: Node[] = []
  let cursor: string | null = null
  do {
    const { edges, pageInfo }: ListPage<Node> = await pageAfter(cursor, signal)
    nodes.push(...edges.map(({ node }) => node))
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (cursor !== null && nodes.length < MOST_ROWS)
  return nodes
}
