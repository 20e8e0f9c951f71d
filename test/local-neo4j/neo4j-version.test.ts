import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { compareVersions, isSameLine, STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'
import { NEXT_NEO4J } from '../neo4j-version.ts'

test.for(['5.26.0', '5.26.31', '2026.01.0', '2026.09.0', '2031.12.1'])(
  'NEO4J_VERSION=%s is accepted',
  (NEO4J_VERSION) => {
    expect(readConfig({ NEO4J_VERSION }).neo4jVersion).toBe(NEO4J_VERSION)
  },
)

test.for(['5', '5.26', '5.25.1', '4.4.40', '2025.12.0', '2026.9.0', '2026.13.0', '2026.09', 'latest', '5.26.31 -X'])(
  'NEO4J_VERSION=%s is a bad setting',
  (NEO4J_VERSION) => {
    expect(() => readConfig({ NEO4J_VERSION })).toThrow(
      `NEO4J_VERSION is a whole version of Neo4j 5.26, or of 2026.01 or later, such as 5.26.31 or 2026.09.0, not "${NEO4J_VERSION}"`,
    )
  },
)

test('without it, it is the version in the pom', () => {
  expect(readConfig({}).neo4jVersion).toBe(STANDARD_NEO4J)
  expect(readFileSync('neo4j/pom.xml', 'utf8')).toContain(`<neo4j.version>${STANDARD_NEO4J}</neo4j.version>`)
})

test('versions are ordered by their numbers', () => {
  const versions = ['2026.09.0', '5.26.31', '2026.10.0', '5.26.4', '2026.09.1', '5.27.0']
  expect(versions.toSorted(compareVersions)).toEqual([
    ...['5.26.4', '5.26.31', '5.27.0', '2026.09.0', '2026.09.1', '2026.10.0'],
  ])
  expect(compareVersions('5.26.31', '5.26.31')).toBe(0)
  expect([isSameLine('5.26.4', '5.27.0'), isSameLine('2026.09.0', '2027.01.0')]).toEqual([true, true])
  expect([isSameLine('5.26.31', '2026.09.0'), isSameLine('4.4.40', '5.26.31')]).toEqual([false, false])
})

test('the documents name both versions that the tests run on, and one command runs them on the next', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scripts['test:next-neo4j']).toBe(`NEO4J_VERSION=${NEXT_NEO4J} vitest run`)
  for (const file of ['README.md', 'docs/operating.md']) {
    expect(readFileSync(file, 'utf8')).toContain(STANDARD_NEO4J)
    expect(readFileSync(file, 'utf8')).toContain(NEXT_NEO4J)
  }
})
