import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { splitScript } from '../../src/graph/cypher-script.ts'
import { kindNames, relationshipTypeNames } from '../../src/model/vocabulary.ts'

const script = readFileSync(new URL('../../cypher/schema.cypher', import.meta.url), 'utf8')
const schema = splitScript(script).map(({ text }) => text)

test('each relationship type has a unique id, and is listed from both ends', () => {
  expect(schema.filter((text) => /-\[r:\w+\]-\(\) (ON|REQUIRE r.id)/.test(text))).toEqual(
    relationshipTypeNames.flatMap((type) => {
      const name = type.toLowerCase()
      return [
        `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
        `CREATE INDEX ${name}_from IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.fromKey, r.ord)`,
        `CREATE INDEX ${name}_to IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.toKey, r.ord)`,
      ]
    }),
  )
})

test('each kind is listed by slug', () => {
  expect(schema.filter((text) => text.startsWith('CREATE INDEX') && text.includes('ON (e.slug)'))).toEqual(
    ['Actor', ...kindNames].map((kind) => {
      const name = kind.replace(/\B[A-Z]/g, '_$&').toLowerCase()
      return `CREATE INDEX ${name}_slug IF NOT EXISTS FOR (e:${kind}) ON (e.slug)`
    }),
  )
})

test('the claims of a source are found across all types', () => {
  const [, types = ''] = /FULLTEXT INDEX relationship_citations[^[]*\[r:([\w|]+)\]/.exec(script) ?? []

  expect(types.split('|')).toEqual(relationshipTypeNames)
})

test('each statement can run again', () => {
  expect(schema.filter((text) => !/ IF NOT EXISTS\s|^DROP INDEX \w+ IF EXISTS$/.test(text))).toEqual([])
})
