import { worldInWords } from '../clocks/dates-in-words.ts'
import { attributionWords, confidenceInWords, counted, modalityWords, positionNames } from '../codes-in-words.ts'
import type { aboutFile } from '../page/save-file.ts'
import type { SnapshotClaim } from './snapshot-claims.ts'

interface Snapshot {
  readonly about: ReturnType<typeof aboutFile> & { readonly title: string }
  /** A picture, as a file of its own. */
  readonly svg: string
  readonly evidence: Claims | Table
}

interface Claims {
  readonly claims: readonly SnapshotClaim[]
  /** How many claims of the picture are not among them. */
  readonly left: number
}

/** The numbers behind a picture whose lines are no claims. The first cell of a row leads to where they come from. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly address: string; readonly cells: readonly (string | number)[] }[]
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; overflow: auto; }
figure svg { max-width: 100%; height: auto; }
article { padding: 0.75rem 0; border-top: 1px solid #8886; }
h2, h3 { line-height: 1.3; } h3 { margin: 0; font-size: 1rem; }
table { border-collapse: collapse; } th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid #8886; text-align: start; }
p, ul { margin: 0.25rem 0; } blockquote { margin: 0.25rem 0; padding-left: 1rem; border-left: 3px solid #8886; }
`

/** No script, no request: only what is in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** One page that keeps a picture, the evidence of all that it shows, and its address. All texts are set as text. */
export function snapshotPage({ about, svg, evidence }: Snapshot): string {
  const page = document.implementation.createHTMLDocument(about.title)
  page.documentElement.lang = 'en'
  const policy = page.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = POLICY
  const charset = page.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  const view = page.createElement('meta')
  view.name = 'viewport'
  view.content = 'width=device-width'
  page.head.prepend(charset, policy, view)

  const add = (parent: Element, name: string, text = '') => {
    const element = page.createElement(name)
    element.textContent = text
    parent.append(element)
    return element
  }
  const addLink = (parent: Element, href: string, text: string) => {
    if (!/^https?:$/.test(URL.parse(href)?.protocol ?? '')) return add(parent, 'span', text)
    const link = add(parent, 'a', text)
    link.setAttribute('href', href)
    link.setAttribute('rel', 'noopener noreferrer')
    return link
  }

  const main = add(page.body, 'main')
  add(main, 'h1', about.title)
  const origin = add(main, 'p', `Stancegraph, ${about.asOf}. Made ${about.made} from `)
  addLink(origin, about.address, about.address)
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  add(main, 'figure').append(page.adoptNode(picture))
  if ('rows' in evidence) addTable(evidence)
  else addClaims(evidence)
  // The policy of this page applies to the elements that it makes, and refuses styles.
  const html = page.documentElement.outerHTML.replace('</head>', () => `<style>${STYLE}</style></head>`)
  return `<!doctype html>\n${html}\n`

  function addTable({ title, columns, rows }: Table): void {
    add(main, 'h2', title)
    const scroller = add(main, 'figure')
    scroller.setAttribute('tabindex', '0')
    scroller.setAttribute('aria-label', title)
    const table = add(scroller, 'table')
    const head = add(add(table, 'thead'), 'tr')
    for (const name of columns) add(head, 'th', name).setAttribute('scope', 'col')
    const body = add(table, 'tbody')
    for (const { address, cells } of rows) {
      const row = add(body, 'tr')
      const [first = '', ...others] = cells.map(String)
      const name = add(row, 'th')
      name.setAttribute('scope', 'row')
      addLink(name, address, first).setAttribute('dir', 'auto')
      for (const cell of others) add(row, 'td', cell).setAttribute('dir', 'auto')
    }
  }

  function addClaims({ claims, left }: Claims): void {
    add(main, 'h2', `The evidence of ${counted(claims.length, 'claim')}`)
    if (left > 0) add(main, 'p', `This file leaves out ${counted(left, 'claim')}: see its address.`)
    for (const claim of claims) addClaim(claim)
  }

  function addClaim(claim: SnapshotClaim): void {
    const article = add(main, 'article')
    addLink(add(article, 'h3'), claim.pageUrl, claim.sentence).setAttribute('dir', 'auto')
    if (claim.quote) add(article, 'blockquote', claim.quote).setAttribute('dir', 'auto')
    const position = claim.__typename === 'Stance' ? [`${positionNames[claim.position]}.`] : []
    const hedge = claim.hedge ? [`The word is “${claim.hedge}”.`] : []
    const words = [
      ...[...position, worldInWords(claim)],
      `Confidence ${claim.confidence}: ${confidenceInWords(claim.confidence)}.`,
      ...[attributionWords[claim.attribution], modalityWords[claim.modality], ...hedge],
    ]
    add(article, 'p', words.join(' '))
    if (claim.note) add(article, 'p', `Note of the coder: ${claim.note}`)
    const list = add(article, 'ul')
    for (const { locator, source } of claim.citations) {
      const item = add(list, 'li')
      const name = source.publisher ? `${source.name} (${source.publisher})` : source.name
      if (source.url) addLink(item, source.url, name)
      else add(item, 'span', name)
      if (locator) add(item, 'span', `, ${locator}`)
    }
  }
}
