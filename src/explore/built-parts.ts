import { readdir, readFile } from 'node:fs/promises'

/** A file of the explorer, as it is and compressed. */
export interface BuiltPart {
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

/** Where `npm run build` puts the explorer. */
export const BUILT = new URL('../../web/built/', import.meta.url)

/** All files of a build by their paths on the server; null if there is none, or only a part of one. */
export async function loadBuilt(folder: URL): Promise<ReadonlyMap<string, BuiltPart> | null> {
  try {
    const names = await readdir(folder, { recursive: true })
    const parts = names.flatMap((name) => {
      const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? '']
      return type ? [{ name, type }] : []
    })
    const loaded = await Promise.all(
      parts.map(async ({ name, type }) => {
        const read = async (suffix = '') => new Uint8Array(await readFile(new URL(`${name}${suffix}`, folder)))
        const [content, brotli, gzip] = await Promise.all([read(), read('.br'), read('.gz')])
        return [`/explore/${name}`, { type, content, brotli, gzip }] as const
      }),
    )
    return loaded.length > 0 ? new Map(loaded) : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}
