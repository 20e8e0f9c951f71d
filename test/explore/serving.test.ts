import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createYoga } from 'graphql-yoga'
import { afterAll, describe, expect, test } from 'vitest'
import { BUILT, loadBuilt } from '../../src/explore/built-parts.ts'
import { explorer } from '../../src/explore/explore.ts'
import { schema } from '../../src/schema.ts'

const served = serverOf(explorer())
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  served.fetch(`http://localhost${path}`, { headers, method })

function serverOf(plugin: ReturnType<typeof explorer>) {
  return createYoga({ schema, plugins: [plugin], landingPage: false, graphiql: false, logging: false })
}

/** The addresses of the files that the page loads before it is usable. */
async function partsOfShell(): Promise<readonly string[]> {
  const shell = await (await get('/explore')).text()
  return Array.from(shell.matchAll(/(?:src|href)="(\/explore\/[^"]+)"/g), ([, path = '']) => path)
}

describe('The explorer', () => {
  test.each(['GET', 'HEAD'])('is where the root leads: %s', async (method) => {
    const answer = await get('/', {}, method)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/explore')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is one page for each of its addresses, and 404 for others', async () => {
    const shell = await (await get('/explore')).text()
    for (const path of [
      '/explore/',
      '/explore/search?q=a',
      '/explore/e/zte',
      '/explore/e/nothing',
      '/explore/stances?holder=zte',
      '/explore/compare',
      '/explore/for-and-against?target=zte',
      '/explore/changes?since=2018',
      '/explore/contradictions',
      '/explore/blocs',
      '/explore/path?from=zte',
      '/explore/graph?of=zte',
      '/explore/schema',
      '/explore/timeline?of=zte',
      '/explore/s/a',
      '/explore/c/UmVs',
    ]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toBe(shell)
    }
    for (const path of [
      '/explore/nowhere',
      '/explore/e/a/b',
      '/explore/parts/none.js',
      '/explore/../package.json',
      '/explorer',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
    expect((await get('/explore', {}, 'POST')).status).toBe(404)
  })

  test('allows its own files alone', async () => {
    const answer = await get('/explore')
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await answer.text()).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/)
  })

  test('has files that are kept for ever, under names that change with them, compressed beforehand', async () => {
    const parts = await partsOfShell()
    expect(parts.length).toBeGreaterThanOrEqual(2)
    for (const path of parts) {
      expect(path).toMatch(/-[\w-]{8,}\.(js|css)$/)
      const plain = await get(path, { 'accept-encoding': 'identity' })
      expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(plain.headers.get('content-encoding')).toBe(null)
      expect(plain.headers.get('vary')).toBe('Accept-Encoding')
      const content = Buffer.from(await plain.arrayBuffer())
      const [brotli, gzip] = [
        await get(path, { 'accept-encoding': 'gzip, br' }),
        await get(path, { 'accept-encoding': 'br;q=0, gzip' }),
      ]
      expect([brotli.headers.get('content-encoding'), gzip.headers.get('content-encoding')]).toEqual(['br', 'gzip'])
      expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).equals(content)).toBe(true)
      expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).equals(content)).toBe(true)
    }
  })

  test('loads at most 40 kB of scripts, and 10 kB of styles', async () => {
    const sizes = { js: 0, css: 0 }
    for (const path of await partsOfShell()) {
      const { byteLength } = await (await get(path, { 'accept-encoding': 'br' })).arrayBuffer()
      sizes[path.endsWith('.css') ? 'css' : 'js'] += byteLength
    }
    console.log(`The explorer loads ${sizes.js} bytes of scripts and ${sizes.css} of styles`)
    expect(sizes.js).toBeGreaterThan(5_000)
    expect(sizes.js).toBeLessThanOrEqual(40_000)
    expect(sizes.css).toBeLessThanOrEqual(10_000)
  })
})

test.each(['blocs', 'for-and-against', 'graph', 'model', 'timeline'])(
  'The page %s loads at most 80 kB of scripts, with what its picture needs',
  async (view) => {
    const parts = (await loadBuilt(BUILT)) ?? new Map()
    const first = (await partsOfShell()).filter((path) => path.endsWith('.js'))
    const entry = [...parts.keys()].filter((path) => path.startsWith(`/explore/parts/${view}-`) && path.endsWith('.js'))
    expect(entry.length).toBe(1)
    const needed = new Set([...first, ...entry])
    for (const path of needed) for (const other of importsOf(parts.get(path)?.content)) needed.add(other)
    const sizes = [...needed].map((path) => parts.get(path)?.brotli.byteLength ?? 0)
    const size = sizes.reduce((sum, one) => sum + one, 0)
    console.log(`The page ${view} loads ${size} bytes of scripts`)
    expect(first).not.toContain(entry[0])
    expect(size).toBeGreaterThan(Math.max(...sizes))
    expect(size).toBeLessThanOrEqual(80_000)
  },
)

/** The parts that a part cannot run without. */
function importsOf(content: Uint8Array = new Uint8Array()): readonly string[] {
  const imports = new TextDecoder().decode(content).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
  return Array.from(imports, ([, name]) => `/explore/parts/${name}`)
}

describe('Where the explorer is not built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const unbuilt = serverOf(explorer(pathToFileURL(`${folder}/none/`)))

  test('it says how to build it, and the root leads to GraphiQL', async () => {
    expect(await loadBuilt(pathToFileURL(`${folder}/`))).toBe(null)
    const answer = await unbuilt.fetch('http://localhost/explore/e/zte')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe(
      'The explorer is not built. Run `npm run build` in the folder of the server, and load this page again. Where OTHER_DOCUMENTS is set, start the server again first.\n',
    )
    expect((await unbuilt.fetch('http://localhost/')).headers.get('location')).toBe('/graphql')
  })
})
