import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { documentsIn } from '../../src/access/documents.ts'
import { keyFileOf } from '../../src/access/key-file.ts'
import { viewersBy } from '../../src/access/viewers.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import { BUILT } from '../../src/explore/built-parts.ts'
import { fileOfKeys, keysOfEachState } from '../access/keys.ts'
import { useGraph } from '../graph.ts'
import { canVisit, sharedBrowser, visit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

useGraph('article')

const { keys, texts } = keysOfEachState()
const file = fileOfKeys(keys)
afterAll(file.clear)
const viewers = viewersBy({ keys: await watchedKeys(file.path, () => undefined, 0), anonymous: null })

const text = readFileSync(new URL('documents.json', BUILT), 'utf8')
/** Of documents, only those that the explorer is built with. */
const trust = { documents: documentsIn([{ file: 'documents.json', text }]), others: 'none' } as const

describe.runIf(canVisit)('Where the server wants a key, and knows the documents of the explorer alone', () => {
  const explorer = explorerVisitor({ viewers, trust })
  const open = async (path: string) => visit(await sharedBrowser(), `${explorer.origin()}${path}`)
  const prompt = (page: Page) => page.getByRole('dialog', { name: 'This server wants a key' })

  async function give(page: Page, key: string): Promise<void> {
    await prompt(page).getByLabel('Key').fill(key)
    await page.keyboard.press('Enter')
  }

  test('the explorer asks for one, until it is good, and then reads and downloads with it', async () => {
    const { page, requests } = await open('/explore/e/zte')
    await prompt(page).getByText('This server answers only to those who name themselves').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await give(page, texts.expired)
    await prompt(page).getByText('The key expired at').waitFor()
    await give(page, texts.good)
    await page.getByRole('heading', { level: 1, name: 'ZTE' }).waitFor()
    await settled(page)
    expect(await prompt(page).count()).toBe(0)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'GraphML' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('zte.graphml')
    expect(readFileSync(await download.path(), 'utf8')).toContain('<graphml')
    await page.getByText('Saved', { exact: true }).waitFor()

    await page.getByRole('link', { name: 'Model', exact: true }).click() // another view, in the same page
    await page.getByRole('heading', { level: 1, name: 'What may be in the graph' }).waitFor()
    await settled(page)
    expect(await prompt(page).count()).toBe(0)

    const stored = await page.evaluate('JSON.stringify([localStorage, sessionStorage, document.cookie, history.state])')
    expect(JSON.stringify([stored, requests, page.url(), await page.context().cookies()])).not.toContain(texts.good)
    await page.reload()
    await prompt(page).waitFor()
  })

  test('whoever declines is told, and may give a key later; one that was revoked is asked for again', async () => {
    const { page } = await open('/explore/e/zte')
    await prompt(page).getByRole('button', { name: 'Without a key' }).click()
    const alert = page.getByRole('alert').first()
    await alert.getByText('UNAUTHENTICATED').waitFor()
    await alert.getByRole('button', { name: 'Retry' }).click()
    await give(page, texts.other)
    await page.getByRole('heading', { level: 1, name: 'ZTE' }).waitFor()
    await settled(page)

    await page.route('**/export**', (route) =>
      route.fulfill({ status: 503, headers: { 'retry-after': '7' }, json: { errors: [{ message: 'Too much.' }] } }),
    )
    await page.getByRole('link', { name: 'GEXF' }).click()
    await page.getByText('Too much. The server asks to wait 7 seconds.').waitFor()

    file.replace(keyFileOf(keys.map((key) => ({ ...key, revoked: '2026-11-28T00:00:00Z' }))))
    await page.getByRole('link', { name: 'Contradictions', exact: true }).click()
    await prompt(page).getByText('The key was revoked.').waitFor()
  })
})
