import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor } from './explorer-visit.ts'

useGraph('article')

describe.runIf(canVisit)('Of one claim', () => {
  const explorer = explorerVisitor()

  test('a file has one row, and a snapshot the evidence of one', async () => {
    const { page } = await explorer.open('/explore/timeline?of=analysts')
    await page.getByRole('button', { name: 'All of them as CSV' }).click()
    await page.getByText('Saved 1 row', { exact: true }).waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Snapshot with evidence' }).click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text).toContain('<h2>The evidence of 1 claim</h2>')
  })

  test('a source says that one cites it', async () => {
    const { page } = await explorer.open('/explore/s/internal-report-on-zte')
    expect(await page.locator('.lede').textContent()).toContain('1 claim cites it;')
  })
})
