import { defineConfig } from 'vitest/config'

// `npm run test:faults`: one fault at a time, with nothing else running.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/faults/*.fault.ts'],
    reporters: ['default', './test/reporter.ts'],
    experimental: { viteModuleRunner: false },
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
})
