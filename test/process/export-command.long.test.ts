import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen, originOf } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

async function serve(): Promise<string> {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(0))
  listener.serve(createServer(graph, settings))
  return `${listener.origin}/graphql`
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function run(args: readonly string[], cwd = '.') {
  const child = spawn(process.execPath, [resolve('start.mjs'), 'export', ...args], { cwd })
  child.stdin.end()
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((settle) => child.once('close', settle)),
  ])
  return { stdout, stderr: stderr.trim(), code }
}

test('A file has what the server sends, and so has standard output', async () => {
  const [url, folder] = [await serve(), newFolder()]
  const file = join(folder, 'april.json')
  const args = ['--valid-at', '2018-04', '--certainty', 'POSSIBLE', '--url', url]
  expect(await run(['jgf', file, ...args])).toMatchObject({ stdout: '', stderr: '', code: 0 })
  const sent = await (await fetch(new URL('/export?format=jgf&validAt=2018-04&certainty=POSSIBLE', url))).text()
  const content = (json: string) => {
    const { nodes, edges } = JSON.parse(json).graph
    return { nodes, edges }
  }
  expect(content(readFileSync(file, 'utf8'))).toEqual(content(sent))
  expect(content((await run(['jgf', ...args])).stdout)).toEqual(content(sent))
  expect(readdirSync(folder)).toEqual(['april.json'])
})

test("A field's answer can be a file, which says where it is cut", async () => {
  const [url, folder] = [await serve(), newFolder()]
  const of = ['--of', 'neighborhood', '--arguments', 'of: ["zte"], perType: 1', '--url', url]
  const { code, stdout, stderr } = await run(['csv', join(folder, 'zte.csv'), ...of])
  expect({ code, said: stdout + stderr }).toEqual({
    code: 0,
    said: expect.stringContaining('The answer is not complete'),
  })
  expect(readFileSync(join(folder, 'zte.csv'), 'utf8')).toContain('Source,Target,Type')
})

test('A refusal is printed, and leaves no file', async () => {
  const [url, folder] = [await serve(), newFolder()]
  const file = join(folder, 'x.gexf')
  expect(await run(['gexf', file, '--valid-at', '2018-02-30', '--url', url])).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('2018-02-30'),
    code: 1,
  })
  const there = await run(['gexf', join(folder, 'none', 'x.gexf'), '--url', url])
  expect(there).toMatchObject({ stderr: expect.stringContaining('there is no such folder'), code: 1 })
  expect(await run(['xlsx', file])).toMatchObject({ stderr: expect.stringContaining('graphml, gexf'), code: 2 })
  expect(existsSync(file)).toBe(false)
})

test('An interrupted download leaves no file', async () => {
  const breaking = createHttpServer((_, response) => {
    response.writeHead(200)
    response.write('half', () => response.destroy())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void breaking.close())
  await new Promise((settle) => breaking.once('listening', settle))
  const address = breaking.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const folder = newFolder()
  const { code, stderr } = await run([
    'gexf',
    join(folder, 'x.gexf'),
    '--url',
    `${originOf('127.0.0.1', port)}/graphql`,
  ])
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('the download broke off') })
  expect(readdirSync(folder)).toEqual([])
})

test('Settings are read from .env too; the environment takes precedence', async () => {
  const [url, folder] = [await serve(), newFolder()]
  writeFileSync(join(folder, '.env'), `PORT=${new URL(url).port}\nHOST=127.0.0.1\n`)
  const { code, stdout, stderr } = await run(['csv-nodes'], folder)
  expect({ code, head: stdout.slice(0, 8), stderr }).toEqual({ code: 0, head: 'Id,Label', stderr: '' })
})
