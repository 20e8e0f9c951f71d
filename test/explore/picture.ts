import { fileURLToPath } from 'node:url'
import { openBrowser } from '../graphiql/chromium.ts'

// Takes the picture of the explorer in the README from a running server, which `PORT` or an argument names:
// `npm run picture -- http://127.0.0.1:4000`.

const [server = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`] = process.argv.slice(2)
const PATH = '/explore/e/zte-export-ban'
const FILE = fileURLToPath(new URL('../../docs/explorer.png', import.meta.url))

const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  await page.goto(`${server}${PATH}`)
  await page.getByRole('link', { name: 'ZTE calls the ban unfair in the extreme.' }).click()
  await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').waitFor()
  await page.screenshot({ path: FILE })
  console.log(`Saved ${FILE}`)
} finally {
  await browser.close()
}
