import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { parametersOf } from '../graph/cypher.ts'
import { splitScript } from '../graph/cypher-script.ts'
import { ruleParameters } from '../loading/rules.ts'

/**
 * Checks every Cypher file for syntax errors and for names that are not in the model. Parsing is slow, so files without
 * faults are remembered by their contents, and only those that have changed are checked again.
 */
const { labels, ends, properties } = ruleParameters()
const known = {
  labels: [...new Set(Object.values(labels).flat())],
  relationshipTypes: Object.keys(ends),
  propertyKeys: [
    ...['stance', 'forth', 'either', 'checksum', 'loadedAt', 'derivedAt', 'key'],
    ...['files', 'format', 'startedAt', 'finishedAt', 'writtenAt', 'stances', 'relationships'],
    ...['created', 'known', 'retracts', 'updated', 'values', 'number', 'undone', 'told', 'toRetract'], // for undos
    ...['checksums', 'undoBegunAt', 'undoneAt'],
    ...['owner', 'since', 'beatAt', 'triedAt', 'ends', 'from', 'to'], // of the lock, and of rows in parameters
    ...Object.values(properties).flatMap((types) => Object.keys(types)),
  ],
}

/**
 * The language of databases that Neo4j 2026 creates, which has less than that of 5.26 but what is new in it. Files are
 * explained by a Neo4j 5.26 in the tests, so that checking them as Cypher 5 here would only take as long again.
 */
const LANGUAGE = 'CYPHER 25'

const root = new URL('../../', import.meta.url)
const LINTER = 'node_modules/@neo4j-cypher/language-support/package.json'
/** Everything but a file's source on which the result depends. */
const rules = JSON.stringify([
  known,
  readFileSync(new URL(LINTER, root), 'utf8'),
  ...['src/cli/lint-cypher.ts', 'src/graph/cypher-script.ts', 'src/graph/cypher.ts'].map((file) =>
    readFileSync(new URL(file, root), 'utf8'),
  ),
])
const cache = new URL('node_modules/.cache/stancegraph/', root)
const remembered = new URL('lint-cypher.json', cache)
const checkedBefore = new Set(readRemembered())
const faultless: string[] = []
const faults = globSync('cypher/**/*.cypher', { cwd: root })
  .sort()
  .flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    const digest = digestOf(source)
    const found = checkedBefore.has(digest) ? [] : faultsOf(file, source)
    if (found.length === 0) faultless.push(digest)
    return found
  })

mkdirSync(cache, { recursive: true })
writeFileSync(remembered, JSON.stringify(faultless))
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

function digestOf(source: string): string {
  return createHash('sha256').update(rules).update(source).digest('hex')
}

function readRemembered(): readonly string[] {
  try {
    return JSON.parse(readFileSync(remembered, 'utf8'))
  } catch {
    return [] // none yet, or unreadable: all files are checked
  }
}

function faultsOf(file: string, source: string): string[] {
  // The maps in a script's rows have keys, which the linter takes for properties.
  const propertyKeys = [...known.propertyKeys, ...Array.from(source.matchAll(/\b(\w+): /g), ([, key = '']) => key)]
  return splitScript(source).flatMap(({ text, line }) => {
    const parameters = Object.fromEntries(parametersOf(text).map((name) => [name, null]))
    const { diagnostics } = lintCypherQuery(text, { ...known, propertyKeys, parameters, defaultLanguage: LANGUAGE })
    return diagnostics.map(({ message, range }) => `${file}:${line + range.start.line}: ${message}`)
  })
}
