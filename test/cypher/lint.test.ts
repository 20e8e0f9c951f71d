import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parametersOf } from '../../src/graph/cypher.ts'
import { splitScript } from '../../src/graph/cypher-script.ts'
import { parseTemplate, type TemplatePart } from '../../src/graph/cypher-template.ts'
import { some } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { type Explainer, openExplainer } from './explain.ts'

useGraph('article')

const files = globSync('cypher/**/*.cypher').sort()
/** One statement each, bound in src/; the others are scripts, and fragments of statements. */
const queries = files.filter(
  (file) => !/^cypher\/(seed\/|derive\/|check\/|upgrade\/|replace-article\/\d|fragment\/|schema\.)/.test(file),
)

/**
 * Columns of which no two rows have the same; `sortKey`, `ord` and `rankKey` end in a slug or an id, as a place does. A
 * `day` of its own, not of a row, is what rows are grouped by.
 */
const UNIQUE = /\b(slug|id|sortKey|ord|pair|rankKey|values|words|place\[0\])$|^day$/

const KEYWORDS = [
  ...['MATCH', 'OPTIONAL', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'YIELD', 'UNION', 'MERGE', 'CREATE', 'SET'],
  ...['REMOVE', 'DELETE', 'DETACH', 'ORDER', 'BY', 'LIMIT', 'DESC', 'AS', 'AND', 'OR', 'NOT', 'IN', 'IS'],
  ...[
    'CASE',
    'WHEN',
    'THEN',
    'ELSE',
    'DISTINCT',
    'CONTAINS',
    'STARTS',
    'EXISTS',
    'TRANSACTIONS',
    'CONSTRAINT',
    'INDEX',
  ],
]

/** The queries that src/ names. */
const bound = globSync('src/**/*.ts').flatMap((path) =>
  Array.from(readFileSync(path, 'utf8').matchAll(/\b(?:cypher|statement)\('([^']+)'/g), ([, name]) => name),
)

let explainer: Explainer
beforeAll(() => {
  explainer = openExplainer()
})
afterAll(() => explainer.close())

/** `npm test` asks Neo4j about some of them; statements of the others run in other tests as they are filled. */
const explained = new Set(some(8, files))

describe.for(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8')
  const statements = splitScript(source)

  // The scripts of the seed have run: they load the article
  if (explained.has(file) && !file.startsWith('cypher/seed/'))
    test('runs in Neo4j unchanged, hooks included', async () => {
      for (const { text } of statements) await explainer.plan(text, {})
    })

  test('has no block comments but marks, each closed', () => {
    expect(textsOf(parseTemplate(file, source)).filter((text) => text.includes('/*'))).toEqual([])
  })

  test('writes its keywords in capitals', () => {
    const words = new RegExp(String.raw`(?<![.:$\w])(${KEYWORDS.join('|')})\b(?!\s*:|\()`, 'gi')
    const found = Array.from(bare(source).matchAll(words), ([word]) => word)
    expect(found.filter((word) => word !== word.toUpperCase())).toEqual([])
  })

  test('limits rows only by an order without ties', () => {
    const orders = bare(source).matchAll(/ORDER BY((?:(?!ORDER BY|RETURN|MATCH|WITH|UNION)[^;])*?)\bLIMIT/g)
    const lasts = Array.from(orders, ([, columns = '']) => columns.split(',').at(-1)?.replace('DESC', '').trim())
    expect(lasts.filter((column) => !UNIQUE.test(column ?? ''))).toEqual([])
  })
})

describe.for(queries)('The query %s', (file) => {
  const source = readFileSync(file, 'utf8')
  const name = file.replace('cypher/', '').replace('.cypher', '')

  test('is one statement, and starts with a comment that names exactly its parameters', () => {
    const [comment = ''] = /^(\/\/.*\n)+/.exec(source) ?? []
    const used = parametersOf(source.slice(comment.length))
    const wanted = /\/\* (after|since)\(/.test(source) ? [...used, 'lowest', 'highest'] : used
    expect(splitScript(source)).toHaveLength(1)
    expect([...parametersOf(comment)].sort()).toEqual([...new Set(wanted)].sort())
  })

  test('is bound', () => {
    expect(bound).toContain(name)
  })
})

test('Every query that src/ binds is a file', () => {
  expect(bound.filter((name) => !queries.includes(`cypher/${name}.cypher`))).toEqual([])
})

function textsOf(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : textsOf(part.enclosed ?? [])))
}

/** Without comments, strings and quoted names. */
function bare(source: string): string {
  return source.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, ' ')
}
