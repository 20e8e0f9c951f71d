import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { documents } from './documents.ts'
import { firstVisits } from './first-visits.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where `npm run dev:explorer` finds the API. */
const API = process.env['EXPLORER_API'] ?? 'http://127.0.0.1:4000'

/** As a client that the server knows: under its own host and origin. */
const api = { target: API, changeOrigin: true, headers: { origin: API } }

export default defineConfig({
  root: here('.'),
  base: '/explore/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('built'),
    emptyOutDir: true,
    assetsDir: 'parts',
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rollupOptions: { input: here('shell.html') },
  },
  plugins: [asked(), compressed(here('built'))],
  server: { proxy: { '/graphql': api, '/export': api } },
})

/** Stores each file compressed too, so that the server need not compress it at each visit. */
function compressed(folder: string): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(html|js|css|svg)$/.test(name)) continue
        const content = readFileSync(join(folder, name))
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
        writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}

/** Stores what the views ask when they are first opened, which a server asks before readers come, and all operations. */
function asked(): Plugin {
  return {
    name: 'asked',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'first-visits.json', source: JSON.stringify(firstVisits) })
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(documents) })
    },
  }
}
