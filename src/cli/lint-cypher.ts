import { globSync, readFileSync } from 'node:fs'
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { parametersOf } from '../graph/cypher.ts'
import { splitScript } from '../graph/cypher-script.ts'
import { ruleParameters } from '../loading/rules.ts'

/** Checks every Cypher file for syntax errors and for names that are not in the model. */
const { labels, ends, properties } = ruleParameters()
const known = {
  labels: [...new Set(Object.values(labels).flat())],
  relationshipTypes: Object.keys(ends),
  propertyKeys: [
    ...['stance', 'forth', 'either', 'checksum', 'loadedAt', 'derivedAt', 'key'],
    ...['files', 'format', 'startedAt', 'finishedAt', 'writtenAt', 'stances', 'relationships'],
    ...['owner', 'since', 'beatAt', 'triedAt', 'ends', 'from', 'to'], // of the lock, and of rows in parameters
    ...Object.values(properties).flatMap((types) => Object.keys(types)),
  ],
}

const root = new URL('../../', import.meta.url)
const faults = globSync('cypher/**/*.cypher', { cwd: root })
  .sort()
  .flatMap((file) => faultsOf(file, readFileSync(new URL(file, root), 'utf8')))

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

function faultsOf(file: string, source: string): string[] {
  // The maps in a script's rows have keys, which the linter takes for properties.
  const propertyKeys = [...known.propertyKeys, ...Array.from(source.matchAll(/\b(\w+): /g), ([, key = '']) => key)]
  return splitScript(source).flatMap(({ text, line }) => {
    const parameters = Object.fromEntries(parametersOf(text).map((name) => [name, null]))
    const { diagnostics } = lintCypherQuery(text, { ...known, propertyKeys, parameters })
    return diagnostics.map(({ message, range }) => `${file}:${line + range.start.line}: ${message}`)
  })
}
