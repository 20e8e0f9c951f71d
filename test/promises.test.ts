import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Promised, promises } from './promises.ts'

// Each promise has a test, and docs/operating.md says no others.

test.each(promises)('$promise', ({ shownBy }) => {
  for (const [file, name] of Object.entries(shownBy)) {
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8'), file).toContain(name)
  }
})

test('docs/operating.md has the table of test/promises.ts', () => {
  const [, section = ''] = readFileSync('docs/operating.md', 'utf8').split('\n## What is promised, and what shows it\n')
  const rows = section
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
  expect(rows).toEqual(['| promise | shown by | last figure |', '|---|---|---|', ...promises.map(rowOf)])
})

function rowOf({ promise, shownBy, printed }: Promised): string {
  const files = Object.keys(shownBy).map((file) => `\`${file}\``)
  return `| ${promise} | ${files.join(', ')} | ${printed} |`
}
