import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Layers from the top down, by the first part of a path in `src/`. A file imports from lower layers and from its own
 * folder. `together`: folders of one layer may import from one another.
 */
const LAYERS = [
  {
    name: 'commands',
    rooms: ['cli', 'process', 'main', 'config', 'access-settings', 'setting-values', 'log'],
    together: true,
  },
  { name: 'backup and upgrade', rooms: ['backup', 'upgrade'] },
  { name: 'import', rooms: ['import'] },
  { name: 'server', rooms: ['server'] },
  { name: 'requests', rooms: ['request', 'export', 'graphiql', 'explore'] },
  { name: 'schema', rooms: ['schema'] },
  {
    name: 'features',
    rooms: [
      ...['entity', 'claim', 'stance', 'relationship', 'group', 'search', 'path', 'neighborhood', 'position'],
      ...['summary', 'exportable', 'enums', 'scalars'],
    ],
    together: true,
  },
  { name: 'who asks', rooms: ['access'] },
  {
    name: 'what features share',
    rooms: [
      ...['builder', 'described-defaults', 'resolve-in-turns', 'request-id'],
      ...['declared', 'filter', 'paging', 'context', 'dates', 'ending', 'errors', 'global-id'],
    ],
    together: true,
  },
  { name: 'loading', rooms: ['loading'] },
  { name: 'the local Neo4j', rooms: ['local-neo4j'] },
  { name: 'graph', rooms: ['graph'] },
  { name: 'time and text', rooms: ['time', 'text'] },
  { name: 'model', rooms: ['model'] },
] as const satisfies readonly Layer[]

interface Layer {
  readonly name: string
  readonly rooms: readonly string[]
  readonly together?: boolean
}

/** The folders that may import each package. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  dataloader: ['graph', 'claim'],
  graphql: [
    'cli',
    'request',
    'export',
    'schema',
    'exportable',
    'search',
    'declared',
    'filter',
    'described-defaults',
    'resolve-in-turns',
    'errors',
    'paging',
    'time',
  ],
  '@pothos/core': ['builder', 'declared', 'filter', 'group', 'path', 'position'],
  '@pothos/plugin-relay': ['builder'],
  '@whatwg-node/server': ['server'],
  'graphql-yoga': ['server', 'request', 'export', 'graphiql', 'explore'],
  commander: ['cli'],
  jose: ['access'],
  compression: ['process'],
  cors: ['process'],
  'on-headers': ['process'],
  pino: ['log'],
  'prom-client': ['process'],
  '@opentelemetry/api': ['request', 'loading'],
  'csv-parse/sync': ['import'],
  'ajv/dist/2020.js': ['import'],
  '@neo4j-cypher/language-support': ['cli'],
}

const files = globSync('**/*.ts', { cwd: 'src' })
  .map((path) => path.replace(/\.ts$/, ''))
  .sort()

describe('Imports go one way', () => {
  test('and every file belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
  })

  test('down the layers', () => {
    const wrong = files.flatMap((file) =>
      ownImportsOf(file)
        .filter((imported) => !mayImport(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  test('and in no ring', () => {
    expect(ringsOf(new Map(files.map((file) => [file, ownImportsOf(file)])))).toEqual([])
  })

  test('and each package is imported only where it may be', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !/^(\.|node:)/.test(imported))
        .filter((imported) => !PACKAGES[imported]?.includes(roomOf(file)))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })
})

test('The example client imports no package and nothing of the server', () => {
  const names = globSync('*.ts', { cwd: 'examples/client', exclude: ['codegen.ts'] })
  const imports = names.flatMap((name) => importsOf(`../examples/client/${basename(name, '.ts')}`))
  expect(imports).not.toEqual([])
  expect(imports.filter((imported) => !/^(\.\/|node:)/.test(imported))).toEqual([])
})

describe('Files', () => {
  test('have at most 250 lines', () => {
    const all = globSync(
      [
        '{src,test,bench}/**/*.ts',
        'web/**/*.{ts,tsx,graphql}',
        'examples/client/*.ts',
        'cypher/**/*.cypher',
        '*.ts',
        '*.mjs',
      ],
      OWN,
    )
    const long = all.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250)
    expect(long).toEqual([])
  })

  test('of the source have unique names, except commands, which are named after what they run', () => {
    const names = files.filter((file) => !file.startsWith('cli/')).map((file) => basename(file))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('have names that say what they contain', () => {
    const all = globSync(['{src,test,bench}/**/*.ts', 'web/**/*.{ts,tsx}', 'examples/client/*.ts'], OWN)
    const names = all.map((file) => basename(file).replace(/\..*/, ''))
    expect(names.filter((name) => /^(utils?|helpers?|common|types|index|misc|shared)$/.test(name))).toEqual([])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })
})

/** Without the packages that the bench installs, and what is generated. */
const OWN = { exclude: ['bench/node_modules', 'web/generated/**'] } as const

function roomOf(file: string): string {
  return file.replace(/\/.*/, '')
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ rooms }: Layer) => rooms.includes(roomOf(file)))
}

function mayImport(file: string, imported: string): boolean {
  const [from, to] = [layerOf(file), layerOf(imported)]
  if (from === undefined || to === undefined) return false
  if (from === to) return from.together === true || roomOf(file) === roomOf(imported)
  const names = LAYERS.map(({ name }) => name as string)
  return names.indexOf(from.name) < names.indexOf(to.name)
}

/** The files of the source that a file imports, for their types alone too. */
function ownImportsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => join(file, '..', imported).replace(/\.ts$/, ''))
}

/** Files that import one another, directly or by way of others: a way round for each file that is the first to close one. */
function ringsOf(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const over = new Set<string>()
  const follow = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' imports ')]
    if (over.has(file)) return []
    const rings = (imports.get(file) ?? []).flatMap((imported) => follow(imported, [...way, file]))
    over.add(file)
    return rings
  }
  return [...imports.keys()].flatMap((file) => follow(file, []))
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(`src/${file}.ts`, 'utf8')
  const imports = source.matchAll(/\sfrom '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm)
  return Array.from(imports, ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}
