import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that use the same content of the graph run one after the other, so that it is loaded once. */
export class ByContent extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const key = ({ moduleId }: TestSpecification) => `${contentOf(moduleId)} ${moduleId}`
    return files.sort((a, b) => key(a).localeCompare(key(b)))
  }
}

function contentOf(file: string): string {
  return /useGraph\('([\w-]+)'\)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
}
