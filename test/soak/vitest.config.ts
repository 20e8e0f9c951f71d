import { defineConfig } from 'vitest/config'

// `npm run test:soak`: with nothing else running.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/soak/*.soak.ts'],
    reporters: ['default', './test/reporter.ts'],
    experimental: { viteModuleRunner: false },
    maxWorkers: 1,
    fileParallelism: false,
    hookTimeout: 600_000,
  },
})
