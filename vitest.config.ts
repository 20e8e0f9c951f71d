import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { allTogether, inFull, onlyLong } from './test/figures.ts'
import { ByContent, filesWith, LOADED_ONCE, longTests } from './test/sequencer.ts'

const together = allTogether ? LOADED_ONCE : []

export default defineConfig({
  test: {
    include: [
      ...(onlyLong ? longTests() : ['test/**/*.test.ts']),
      ...together.map((content) => `test/together/${content}.ts`),
    ],
    exclude: inFull ? together.flatMap(filesWith) : ['test/**/*.long.test.ts'],
    globalSetup: 'test/global-setup.ts',
    setupFiles: 'test/each-file.ts',
    isolate: false, // a worker loads the schema and opens its database once, not for each file
    reporters: ['default', './test/reporter.ts'],
    experimental: { viteModuleRunner: false }, // modules as Node loads them, or graphql comes twice
    // Each has a database, which plans what it is asked and compiles itself anew. That pays in a long run only
    maxWorkers: inFull && !process.env['NEO4J_TEST_URI'] ? Math.min(3, availableParallelism() + 1) : 1,
    maxConcurrency: inFull ? 1 : 3, // in a long run the other workers ask meanwhile
    sequence: { sequencer: ByContent },
    testTimeout: 180_000, // a first visit has dozens of statements planned, which takes a minute on a busy machine
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } }, // likewise
  },
})
