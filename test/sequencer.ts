import { globSync, readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs files with the same content of the graph one after the other, so that it is loaded once. */
export class ByContent extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const key = ({ moduleId }: TestSpecification) => `${contentOf(moduleId)} ${moduleId}`
    return files.sort((a, b) => key(a).localeCompare(key(b)))
  }
}

function contentOf(file: string): string {
  return /useGraph\('([\w-]+)'\)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
}

/** The files of `npm run test:long`: those named after it, and those that do more in a full run. */
export function longTests(): string[] {
  const hasMore = (file: string) => file.endsWith('.long.test.ts') || readFileSync(file, 'utf8').includes('/figures.ts')
  return globSync('test/**/*.test.ts').filter(hasMore)
}
