import { describe } from 'vitest'
import { filesWith } from '../sequencer.ts'

/** Makes the tests of all files with this content those of the file that calls this, so that it is loaded once. */
export function together(content: string): void {
  for (const file of filesWith(content)) {
    describe(file, async () => {
      await import(`../../${file}`)
    })
  }
}
