import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { viewersBy } from '../../src/access/viewers.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { folderOfTest, run, stopUnfinished } from './start.ts'

useGraph('article')
afterAll(stopUnfinished)

const command = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  run({ env, args: ['start.mjs', ...args] })

test('A key is made, shown once, used by commands, listed and ended', async () => {
  const file = join(folderOfTest(), 'access.json')
  const env = { ACCESS_FILE: file }

  const added = await command(env, 'key', 'add', 'press office', '--days', '2')
  const [text = '', id = ''] = /^sg_([0-9a-f]{12})_[\w-]{43}$/m.exec(added.output) ?? []
  expect(added).toMatchObject({ code: 0, output: expect.stringContaining(`Key ${id} of press office`) })
  const kept = readFileSync(file, 'utf8')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(kept).not.toContain(text.slice(16))
  const lasts = Date.parse(JSON.parse(kept).keys[0].expires) - Date.now()
  expect(lasts / 86_400_000).toBeCloseTo(2, 2)

  const viewers = viewersBy({ keys: await watchedKeys(file, () => undefined, 0), anonymous: null })
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(1_000))
  listener.serve(createServer(await openTestGraph(), { ...settings, viewers }))
  const server = ['--url', `${listener.origin}/graphql`]
  const ask = ['ask', '{ company(slug: "zte") { name } }', ...server]
  expect(await command({ ACCESS_KEY: text }, ...ask)).toMatchObject({
    code: 0,
    output: expect.stringContaining('"name": "ZTE"'),
  })
  const denied = await command({}, 'export', 'csv-nodes', ...server)
  expect(denied).toMatchObject({ code: 1, output: expect.stringContaining('send a key in the header Authorization') })
  const exported = await command({ ACCESS_KEY: text }, 'export', 'csv-nodes', ...server)
  expect(exported).toMatchObject({ code: 0, output: expect.stringContaining('ZTE') })

  expect(await command(env, 'key', 'revoke', 'ffffffffffff')).toMatchObject({
    code: 1,
    output: expect.stringContaining('There is no key ffffffffffff'),
  })
  expect(readFileSync(file, 'utf8')).toBe(kept)
  expect(await command(env, 'key', 'revoke', id)).toMatchObject({ code: 0 })
  const listed = await command(env, 'key', 'list')
  expect(listed.output).toMatch(new RegExp(`^${id}  reader  revoked \\S+Z  press office\\n$`))
  expect((await command({ ACCESS_KEY: text }, ...ask)).output).toContain('The key was revoked.')
})

test('Whoever could read the file before a change can read it afterwards, and two changes do not undo each other', async () => {
  const file = join(folderOfTest(), 'access.json')
  const env = { ACCESS_FILE: file }
  const id = /Key (\w+) of/.exec((await command(env, 'key', 'add', 'one')).output)?.[1] ?? ''
  chmodSync(file, 0o644)
  expect(await command(env, 'key', 'revoke', id)).toMatchObject({ code: 0 })
  expect(statSync(file).mode & 0o777).toBe(0o644)

  const names = ['a', 'b', 'c']
  const ended = await Promise.all(names.map((name) => command(env, 'key', 'add', name)))
  const listed = (await command(env, 'key', 'list')).output
  for (const [place, { code, output }] of ended.entries()) {
    const isThere = listed.includes(`  ${names[place]}\n`)
    expect([code, isThere]).toEqual(code === 0 ? [0, true] : [1, false])
    if (code !== 0) expect(output).toContain('is being changed by another command. Run this one again.')
  }
  expect(readdirSync(dirname(file))).toEqual(['access.json'])

  writeFileSync(`${file}.lock`, '')
  expect(await command(env, 'key', 'add', 'd')).toMatchObject({ code: 1 })
  utimesSync(`${file}.lock`, new Date(0), new Date(0)) // of a command that was killed
  expect(await command(env, 'key', 'add', 'd')).toMatchObject({ code: 0 })
})

test('A file that is none of keys is left as it is, and no server starts with it', async () => {
  const file = join(folderOfTest(), 'access.json')
  writeFileSync(file, '{"keys": [1]}')

  for (const args of [['key', 'add', 'x'], ['serve']]) {
    const { code, output } = await command({ ACCESS_FILE: file, NEO4J_URI: 'bolt://127.0.0.1:1' }, ...args)
    expect(output).toContain('key 1 must be an object')
    expect(output).not.toMatch(/\n {4}at /)
    expect(code).toBe(1)
  }
  expect(readFileSync(file, 'utf8')).toBe('{"keys": [1]}')
  const { code, output } = await command({}, 'key', 'list')
  expect(output).toContain('Name their file: ACCESS_FILE=access.json')
  expect(code).toBe(1)
})
