import { defineConfig } from 'vitest/config'
import { ByContent } from './test/sequencer.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    reporters: ['default', './test/reporter.ts'],
    experimental: { viteModuleRunner: false }, // modules as Node loads them, or graphql comes twice
    fileParallelism: false, // they share one database
    sequence: { sequencer: ByContent },
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
})
