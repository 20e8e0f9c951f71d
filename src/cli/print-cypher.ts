import { globSync, readFileSync } from 'node:fs'
import { fragment } from '../graph/cypher.ts'
import { CLOSE, fragmentIn, type Place, parseTemplate, type TemplatePart } from '../graph/cypher-template.ts'
import { bookkeeping } from '../loading/bookkeeping.ts'
import { constantOf, type Kind, kindNames, type RelationshipType, relationshipTypeNames } from '../model/vocabulary.ts'
import { revealedBy, revealing } from '../position/acts.ts'
import { scoreOf } from '../stance/score.ts'
import { keepPrinted } from './keep-printed.ts'

// Writes the text that Cypher files include; with `--check`, only says whether it is up to date. It must not import a
// module that binds a query, because a file may still lack what its fragment has.

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const kindIndex = fragment('kind-index', 'name', 'label')
const relationshipIndexes = fragment('relationship-indexes', 'type', 'id', 'from', 'to')

/** Text made from the vocabulary, by the name under which Cypher files include it. */
const vocabulary: Readonly<Record<string, (...args: readonly string[]) => string>> = {
  types: () => relationshipTypeNames.join('|'),
  joining: () => relationshipTypeNames.filter((type) => type !== 'BEARS_ON').join('|'), // BEARS_ON is read through `basis`
  revealing: () => revealing.join('|'),
  revealed: (act = '') => revealedBy(act),
  'type-counts': () => relationshipTypeNames.map((type) => `COUNT { ()-[:${type}]->() } AS ${type}`).join(',\n'),
  'kind-counts': () => kindNames.map((kind) => `['${kind}', COUNT { (:${kind}) }]`).join(',\n'),
  score: (it = '') => scoreOf(it),
  'kind-indexes': () => kindNames.map(kindIndexOf).join('\n'),
  'relationship-indexes': () => relationshipTypeNames.map(relationshipIndexesOf).join('\n'),
  bookkeeping: () => bookkeeping.map((label) => `- COUNT { (:${label}) }`).join(' '),
}

function kindIndexOf(kind: Kind): string {
  return kindIndex({ name: () => `${constantOf(kind).toLowerCase()}_slug`, label: () => kind })
}

function relationshipIndexesOf(type: RelationshipType): string {
  const name = type.toLowerCase()
  return relationshipIndexes({
    type: () => type,
    ...{ id: () => `${name}_id`, from: () => `${name}_from`, to: () => `${name}_to` },
  })
}

/** The files of `cypher/` that include something, by path, with the current text of what they include. */
function printedCypher(): Readonly<Record<string, string>> {
  const files = globSync('cypher/**/*.cypher', { cwd: root }).map((path) => ({ path, source: read(path) }))
  const including = files.filter(({ source }) => source.includes('/* include '))
  return Object.fromEntries(including.map(({ path, source }) => [path, printed(parseTemplate(path, source))]))
}

/** The text of a template as in its file; without `marks`, as other files include it. */
function printed(parts: readonly TemplatePart[], marks = true, before = ''): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'string') return text + part
    return text + (part.isInclude ? included(part, marks, before + text) : hook(part, marks, before + text))
  }, '')
}

function hook({ enclosed, mark }: Place, marks: boolean, before: string): string {
  return enclosed ? `${mark}${printed(enclosed, marks, before + mark)}${CLOSE}` : mark
}

function included({ name, args, mark }: Place, marks: boolean, before: string): string {
  const lines = contentOf(name, args).split('\n')
  if (lines.length === 1) return marks ? `${mark} ${lines[0]} ${CLOSE}` : String(lines[0])
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const all = marks ? [mark, ...lines, CLOSE] : lines
  return all.join(`\n${' '.repeat(indentationOf(line))}`)
}

function contentOf(name: string, args: readonly string[]): string {
  const known = vocabulary[name]
  if (known) return known(...args)
  const path = `cypher/fragment/${name}.cypher`
  const [first = '', ...others] = printed(fragmentIn(path, parseTemplate(path, read(path))), false)
    .trimEnd()
    .split('\n')
  const depth = Math.min(...others.map(indentationOf))
  const lines = others.map((line) => line.slice(depth))
  return (first.trim() === '' ? lines : [first.trim(), ...lines]).join('\n')
}

const indentationOf = (line: string) => line.length - line.trimStart().length

keepPrinted(printedCypher())
