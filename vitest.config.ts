import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { ByContent } from './test/sequencer.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env['LONG_TESTS'] ? [] : ['test/**/*.long.test.ts'], // `npm run test:long` runs those
    globalSetup: 'test/global-setup.ts',
    reporters: ['default', './test/reporter.ts'],
    experimental: { viteModuleRunner: false }, // modules as Node loads them, or graphql comes twice
    maxWorkers: process.env['NEO4J_TEST_URI'] ? 1 : Math.min(2, availableParallelism()), // each has a database
    sequence: { sequencer: ByContent },
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
})
