import { expect, test } from 'vitest'
import { pageCache } from '../../src/local-neo4j/page-cache.ts'

const GB = 2 ** 30

test.each([
  [0.5 * GB, '128m'],
  [8 * GB, '1024m'],
  [8.0009 * GB, '1024m'],
  [24 * GB, '3072m'],
  [256 * GB, '4096m'],
  [Number.POSITIVE_INFINITY, '4096m'],
])('Of a machine with %d bytes of memory Neo4j may keep %s of pages', (memory, size) => {
  expect(pageCache(memory)).toBe(`server.memory.pagecache.size=${size}`)
})

test('The size of this machine is one that Neo4j understands', () => {
  expect(pageCache()).toMatch(/^server\.memory\.pagecache\.size=\d+m$/)
})
