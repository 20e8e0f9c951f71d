import { defineConfig } from 'vitest/config'

// `npm run test:faults`: each fault in turn, alone on the machine.
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
