import { globSync, readFileSync } from 'node:fs'
import { CLOSE, fragmentIn, type Part, type Place, parseTemplate } from '../graph/cypher-template.ts'
import { bookkeeping } from '../loading/bookkeeping.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** What Cypher files have of the vocabulary, by the name by which they include it. */
const vocabulary: Readonly<Record<string, (...args: readonly string[]) => string>> = {
  types: () => relationshipTypeNames.join('|'),
  'type-counts': () => relationshipTypeNames.map((type) => `COUNT { ()-[:${type}]->() } AS ${type}`).join(',\n'),
  bookkeeping: () => bookkeeping.map((label) => `- COUNT { (:${label}) }`).join(' '),
}

/** The files of `cypher/` that include something, by path, with what they include as that is by now. */
export function printedCypher(): Readonly<Record<string, string>> {
  const files = globSync('cypher/**/*.cypher', { cwd: root }).map((path) => ({ path, source: read(path) }))
  const including = files.filter(({ source }) => source.includes('/* include '))
  return Object.fromEntries(including.map(({ path, source }) => [path, printed(parseTemplate(path, source))]))
}

/** A template as its file has it; `before` is what comes before it in the file. */
function printed(parts: readonly Part[], before = ''): string {
  return parts.reduce<string>(
    (text, part) => text + (typeof part === 'string' ? part : marked(part, before + text)),
    '',
  )
}

function marked({ isInclude, name, args, enclosed, mark }: Place, before: string): string {
  if (enclosed === null) return mark
  if (!isInclude) return `${mark}${printed(enclosed, before + mark)}${CLOSE}`
  const text = included(name, args)
  if (!text.includes('\n')) return `${mark} ${text} ${CLOSE}`
  const indentation = '\n'.concat(indentationOf(before.slice(before.lastIndexOf('\n') + 1)))
  return `${mark}${indentation}${text.split('\n').join(indentation)}${indentation}${CLOSE}`
}

const indentationOf = (line: string) => line.slice(0, line.length - line.trimStart().length)

function included(name: string, args: readonly string[]): string {
  const known = vocabulary[name]
  if (known) return known(...args)
  const path = `cypher/fragment/${name}.cypher`
  return plain(fragmentIn(path, parseTemplate(path, read(path)))).trim()
}

/** With the marks of its hooks, and without those of what it includes itself. */
function plain(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.isInclude) return included(part.name, part.args)
      return part.enclosed ? `${part.mark}${plain(part.enclosed)}${CLOSE}` : part.mark
    })
    .join('')
}
