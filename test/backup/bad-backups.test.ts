import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyBackup } from '../../src/backup/backup-file.ts'
import { writeWhole } from '../../src/backup/whole-file.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { loadSchema, loadSmallGraph, run } from '../graph/small-graph.ts'
import { openTestGraph, testNeo4j, wipe } from '../graph.ts'
import { backedUp, folderForBackups, VERSION } from './backing-up.ts'
import { everythingIn } from './whole-graph.ts'

const graph = await openTestGraph()

/** A backup of a small graph, as bytes. */
let whole: Buffer

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: () => undefined })
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-backup-'))
  whole = readFileSync((await backedUp(graph, join(folder, 'whole.gz'))).file)
  rmSync(folder, { recursive: true })
})

function fileWith(content: string | Uint8Array): string {
  const file = join(folderForBackups(), 'a.gz')
  writeFileSync(file, content)
  return file
}

const lines = () => gunzipSync(whole).toString().trimEnd().split('\n')
const zipped = (texts: readonly string[]) => fileWith(gzipSync(texts.map((text) => `${text}\n`).join('')))
const withHead = (values: object) => {
  const [head = '', ...others] = lines()
  return zipped([JSON.stringify({ ...JSON.parse(head), ...values }), ...others])
}

describe('Verified before anything is written, and refused in one line', () => {
  const refused = async (file: string, pattern: RegExp) => {
    const error = await verifyBackup(file, VERSION).then(
      () => null,
      (why: unknown) => why,
    )
    expect(error).toBeInstanceOf(Error)
    const { message } = error as Error // as the line above says
    expect(message).toMatch(pattern)
    expect(message).not.toContain('\n')
    expect(message.startsWith(file)).toBe(true)
  }

  test('the file itself is accepted', async () => {
    expect(await verifyBackup(fileWith(whole), VERSION)).toMatchObject({ foot: { rows: lines().length - 2 } })
  })

  test('a file that is cut off, wherever that is', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      await refused(fileWith(whole.subarray(0, Math.floor(whole.length * share))), /is cut off: its end is missing/)
    }
    await refused(fileWith(whole.subarray(0, -1)), /is cut off/)
    await refused(zipped(lines().slice(0, -1)), /is cut off/)
    await refused(zipped(lines().slice(0, 1)), /is cut off/)
  })

  test('a file in which a byte is another, wherever that is', async () => {
    for (let place = 10; place < whole.length; place += Math.ceil(whole.length / 60)) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 4, place)
      await refused(fileWith(bytes), /is (damaged: (it cannot be decompressed|its checksum is another)|cut off)/)
    }
  })

  test('a file that is compressed anew with a line changed, left out or doubled', async () => {
    const [head = '', first = '', second = '', ...others] = lines()
    await refused(zipped([head, first.replace('"', '" '), second, ...others]), /damaged: its checksum is another/)
    await refused(zipped([head, second, ...others]), /damaged: its checksum is another/)
    await refused(zipped([head, first, first, second, ...others]), /damaged: its checksum is another/)
    await refused(withHead({ data: 'article' }), /damaged: its checksum is another/)
    await refused(zipped([head, first.replace(/^/, '{"type": "LIKES"}, '), second, ...others]), /damaged/)
  })

  test('a file of another form or schema version, of a newer version, or with a type that is no more', async () => {
    await refused(
      withHead({ backup: 2, version: '3.0.0' }),
      /was made by Stancegraph 3\.0\.0 in form 2, and this is 0\.1\.0/,
    )
    await refused(withHead({ version: '0.1.1' }), /restore it with 0\.1\.1/)
    await refused(withHead({ version: '0.10.0' }), /restore it with 0\.10\.0/)
    await refused(
      withHead({ schemaVersion: 1 }),
      /is of a graph of schema version 1, made by Stancegraph 0\.1\.0; this is/,
    )
    await refused(withHead({ schemaVersion: 3 }), /is of a graph of schema version 3, /)
    await refused(withHead({ schemaVersion: undefined }), /is of a graph whose schema version was not stored yet, /)
    const [head = '', first = '', ...others] = lines()
    const liking = first.replace(/^\{/, '{"type":"LIKES",')
    await refused(zipped([head, liking, ...others]), /has relationships of the type LIKES, which this version/)
  })

  test('what is no backup', async () => {
    await refused(fileWith('slug,name\n'), /is not a backup of Stancegraph/)
    await refused(fileWith(gzipSync('slug,name\na,b\n')), /is not a backup of Stancegraph/)
    await refused(fileWith(''), /is cut off/)
    await refused(join(folderForBackups(), 'missing.gz'), /does not exist/)
    await refused(folderForBackups(), /is a folder, not a backup/)
  })
})

describe('A backup', () => {
  test('does not replace a file, and needs a folder', async () => {
    const file = fileWith('kept')
    await expect(backedUp(graph, file)).rejects.toThrow(`${file} exists already: name a new file, or remove that one.`)
    expect(readFileSync(file, 'utf8')).toBe('kept')
    const lost = join(dirname(file), 'none', 'a.gz')
    await expect(backedUp(graph, lost)).rejects.toThrow(
      `${lost} could not be written: there is no such folder. Nothing of it was kept.`,
    )
    expect(readdirSync(dirname(file))).toEqual(['a.gz'])
  })

  test('of a graph with what is not of the model, or of nothing, is refused', async () => {
    const folder = folderForBackups()
    const before = await everythingIn(graph)
    for (const [plant, remove] of [
      ['CREATE (:Foreign {name: "one"})', 'MATCH (n:Foreign) DELETE n'],
      ["MATCH (a:Entity {slug: 'zte'}) CREATE (a)-[:LIKES {id: 'one'}]->(a)", 'MATCH ()-[r:LIKES]->() DELETE r'],
    ] as const) {
      await run(graph, plant)
      await expect(backedUp(graph, join(folder, 'a.gz'))).rejects.toThrow('not of Stancegraph’s model')
      await run(graph, remove)
    }
    await run(graph, "MATCH (a:Entity {slug: 'zte'}) SET a.since = date()")
    await expect(backedUp(graph, join(folder, 'a.gz'))).rejects.toThrow('zte has a property since of a type')
    await run(graph, "MATCH (a:Entity {slug: 'zte'}) REMOVE a.since")
    expect(await everythingIn(graph)).toEqual(before)
    expect(readdirSync(folder)).toEqual([])
  })

  test('that finds no space, or may not grow, leaves nothing, and says so', () => {
    const { uri, username, password, database } = testNeo4j()
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    const folder = folderForBackups()
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f 1; exec "$0" start.mjs backup "$1"`, process.execPath, join(folder, 'a.gz')],
      { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `\n${join(folder, 'a.gz')} could not be written: it would be larger than a file may be here. Nothing of it was kept.\n`,
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('has its name only when it is whole', async () => {
    const file = join(folderForBackups(), 'a')
    async function* content() {
      yield 'one'
      await expect.poll(() => readdirSync(dirname(file))).toEqual([expect.stringMatching(/^a\.\w{8}\.part$/)])
      yield 'two'
    }
    await writeWhole(file, content())
    expect(readFileSync(file, 'utf8')).toBe('onetwo')
    expect(readdirSync(dirname(file))).toEqual(['a'])
  })

  test('leaves alone what another process of the same number has begun', async () => {
    const file = join(folderForBackups(), 'a')
    writeFileSync(`${file}.${process.pid}.part`, 'begun elsewhere')
    await writeWhole(
      file,
      (async function* () {
        yield 'whole'
      })(),
    )
    expect(readdirSync(dirname(file)).sort()).toEqual(['a', `a.${process.pid}.part`])
  })
})
