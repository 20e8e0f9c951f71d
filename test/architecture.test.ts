import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From the top down: a file imports from layers below its own and, where the row says so, from its own. */
const LAYERS = [
  { name: 'process', files: /^(cli\/.*|process\/.*|main|config|log)$/, own: true },
  { name: 'imports', files: /^import\/[\w-]+$/, own: true },
  { name: 'server', files: /^server$/, own: false },
  { name: 'requests', files: /^request\/[\w-]+$/, own: true },
  { name: 'export', files: /^export\/[\w-]+$/, own: true },
  { name: 'graphiql', files: /^graphiql\/[\w-]+$/, own: true },
  { name: 'schema', files: /^schema$/, own: false },
  { name: 'schema files', files: /^([\w-]+\/[\w-]+-schema|enums|scalars)$/, own: false },
  {
    name: 'what schema files share',
    files:
      /^(as-of|builder|connection|connection-types|context|cursor|dates|described-defaults|errors|global-id|request-id|resolve-in-turns|work|(filter|group)\/[\w-]+|[\w-]+\/[\w-]+-fields|entity\/kind-type|relationship\/relation)$/,
    own: true,
  },
  {
    name: 'entities',
    files: /^(?!cli\/|export\/|import\/|graph\/|graphiql\/|process\/|request\/)[\w-]+\/[\w-]+$/,
    own: true,
  },
  { name: 'graph', files: /^graph\/[\w-]+$/, own: true },
  { name: 'vocabulary', files: /^(vocabulary|codes)$/, own: true },
] as const

type Layer = (typeof LAYERS)[number]

/** Which layers may import each package. */
const PACKAGES: Readonly<Record<string, readonly Layer['name'][]>> = {
  'neo4j-driver': ['graph'],
  dataloader: ['graph', 'entities'],
  graphql: ['process', 'requests', 'export', 'schema', 'what schema files share'],
  '@pothos/core': ['what schema files share'],
  '@pothos/plugin-relay': ['what schema files share'],
  'graphql-yoga': ['server', 'requests', 'export', 'graphiql'],
  commander: ['process'],
  compression: ['process'],
  cors: ['process'],
  'on-headers': ['process'],
  pino: ['process'],
  'csv-parse/sync': ['imports'],
  'ajv/dist/2020.js': ['imports'],
  '@neo4j-cypher/language-support': ['process'],
}

const files = globSync('**/*.ts', { cwd: 'src' })
  .map((path) => path.replace(/\.ts$/, ''))
  .sort()

describe('Imports go one way', () => {
  test('and every file has its place', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
  })

  test('down the layers', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => join(file, '..', imported).replace(/\.ts$/, ''))
        .filter((imported) => !mayImport(layerOf(file), layerOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  test('and each package comes in where it belongs', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !/^(\.|node:)/.test(imported))
        .filter((imported) => !PACKAGES[imported]?.some((name) => name === layerOf(file)?.name))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })
})

test('The example client needs no package and nothing of the server', () => {
  const names = globSync('*.ts', { cwd: 'examples/client', exclude: ['codegen.ts'] })
  const imports = names.flatMap((name) => importsOf(`../examples/client/${basename(name, '.ts')}`))
  expect(imports).not.toEqual([])
  expect(imports.filter((imported) => !/^(\.\/|node:)/.test(imported))).toEqual([])
})

describe('Files', () => {
  test('have at most 250 lines', () => {
    const all = globSync(['{src,test,bench}/**/*.ts', 'examples/client/*.ts', 'cypher/**/*.cypher', '*.ts', '*.mjs'])
    const long = all.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250)
    expect(long).toEqual([])
  })

  test('of the source have names of their own, but for commands, which are named after what they run', () => {
    const names = files.filter((file) => !file.startsWith('cli/')).map((file) => basename(file))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('say what they hold', () => {
    const all = globSync(['{src,test,bench}/**/*.ts', 'examples/client/*.ts'])
    const names = all.map((file) => basename(file).replace(/\..*/, ''))
    expect(names.filter((name) => /^(utils?|helpers?|common|types|index|misc|shared)$/.test(name))).toEqual([])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })
})

/** The first that fits, so that an entity's folder may hold what belongs further up. */
function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => layer.files.test(file))
}

function mayImport(from: Layer | undefined, to: Layer | undefined): boolean {
  if (from === undefined || to === undefined) return false
  return from === to ? from.own : LAYERS.indexOf(from) < LAYERS.indexOf(to)
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(`src/${file}.ts`, 'utf8')
  const imports = source.matchAll(/\sfrom '([^']+)'$|^import '([^']+)'$|\bimport\('([^']+)'\)/gm)
  return Array.from(imports, ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}
