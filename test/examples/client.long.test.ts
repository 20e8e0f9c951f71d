import { execFile } from 'node:child_process'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { matrixTable } from '../../examples/client/matrix-text.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import type { Row } from '../../src/graph/statement.ts'
import { listen } from '../../src/process/listener.ts'
import type { ServerSettings } from '../../src/server.ts'
import { asker, settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { serveGraph, serveOther } from './serving.ts'

useGraph('article')
const graph = await openTestGraph()

describe('npm run client', () => {
  test('shows all stances of the graph, newest first, page by page, and the evidence for one', async () => {
    const operations: (string | null)[] = []
    const url = await serve({ logRequest: ({ operationName }) => operations.push(operationName) })

    const { code, stdout, stderr } = await client('--url', url)

    const stances = await graph.read(STANCES)
    expect(rowsIn(stdout)).toEqual(stances.map(rowOf))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const pages = Array(Math.ceil(stances.length / 20)).fill('StancesOfGraph')
    expect(pages.length).toBeGreaterThan(1)
    expect(operations).toEqual([...pages, 'EvidenceOfStance'])
    expect(stdout).toContain(`The least certain of ${stances.length}:`)
    expect(evidenceIn(stdout)).toEqual(evidenceOf(leastCertain(stances)))
  })

  test('given a slug, shows the stances on that entity, from all pages', async () => {
    const { stdout } = await client('zte-export-ban', '--url', await serveOneAtATime())

    const stances = (await graph.read(STANCES)).filter(({ target }) => target === 'zte-export-ban')
    expect(stances.length).toBeGreaterThan(1)
    expect(rowsIn(stdout)).toEqual(stances.map(rowOf))
    expect(evidenceIn(stdout)).toEqual(evidenceOf(leastCertain(stances)))
    expect(stdout).toContain('Claim     Gao Feng, for the Ministry of Commerce, strongly opposed the ban on')
    expect(stdout).toContain('How       inferred, confidence 0.3')
  })

  test('says when there are no stances', async () => {
    const { code, stdout } = await client('iran', '--url', await serve())
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No stance on iran is known.\n' })
  })

  test('says in one line why it cannot continue', async () => {
    const down: Graph = { ...graph, read: () => Promise.reject(new GraphError('UNAVAILABLE')) }
    const cases = [
      [await serve(), /^Nothing has the slug 'acme'\. Run it without one: .* \(NOT_FOUND\)$/],
      [await serve({ limits: { ...settings.limits, cost: 10 } }), /; the limit is 10\. .* \(QUERY_TOO_COMPLEX\)$/],
      [await serveGraph(down), /^The database does not answer .* \(DATABASE_UNAVAILABLE, try again in 2 s\)$/],
      [await closedPort(), /^http:\/\/127\.0\.0\.1:\d+\/graphql cannot be reached: ECONNREFUSED\. .* \(UNREACHABLE\)$/],
    ] as const
    for (const [url, line] of cases) {
      const { code, stdout, stderr } = await client('acme', '--url', url)
      expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^.*\n$/) })
      expect(stderr.trimEnd()).toMatch(line)
    }
  })
})

interface Named {
  readonly id: string
  readonly name: string
}

describe('The address of the server', () => {
  const programs = ['client', 'client:matrix']

  test.each(programs)('%s defaults to PORT', async (script) => {
    const url = await serve()

    const given = await npmRun(script, ['--url', url])
    const ofPort = await npmRun(script, [], { PORT: new URL(url).port })

    expect(given).toMatchObject({ code: 0, stderr: '' })
    expect(ofPort).toEqual(given)
  })

  test.each(programs)('%s refuses invalid addresses and unknown options', async (script) => {
    for (const args of [['--url', 'localhost'], ['--url'], ['--ulr', 'http://127.0.0.1:1/graphql']]) {
      const { code, stdout, stderr } = await npmRun(script, args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^.*(localhost is not an address|--url|--ulr).*\nArguments are slugs, and --url/)
    }
  })
})

describe('npm run client:matrix', () => {
  test('shows where the actors of countries stand, with numbered targets', async () => {
    const { code, stdout, stderr } = await npmRun('client:matrix', ['united-states', 'china', '--url', await serve()])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n')
    const columns = lines[0]?.trim().split(/\s+/) ?? []
    const place = lines.find((line) => /^\d+ +Ban on U\.S\. companies/.test(line))?.split(' ')[0] ?? ''
    const row = lines.find((line) => line.startsWith('Gao Feng')) ?? ''
    expect(row.slice(lines[0]?.indexOf(` ${place} `)).trim()).toMatch(/^-2/)
    expect(columns.slice(-1)).toEqual(['MEAN'])
    expect(columns.length - 1).toBe(lines.filter((line) => /^\d+ /.test(line)).length)
  })

  test('shows ± only for mixed positions, and no mean without scores', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })) as [Named, Named, Named]
    const table = matrixTable({
      holders: [a, b, c],
      targets: [a, b],
      cells: [
        { holder: a, target: a, score: 2 },
        { holder: b, target: a, score: null },
      ],
      rowMeans: [
        { holder: a, mean: 2 },
        { holder: b, mean: null },
        { holder: c, mean: null },
      ],
      columnMeans: [
        { target: a, mean: 2 },
        { target: b, mean: null },
      ],
      omitted: { holders: 0, targets: 0 },
    })

    expect(table.split('\n').slice(0, 5)).toEqual(['      1   2  MEAN', 'A     +2     +2', 'B     ±', 'C', 'MEAN  +2'])
  })

  test('says when nobody has a position, and why it cannot continue', async () => {
    const none = await npmRun('client:matrix', ['iran', '--url', await serve()])
    expect(none).toEqual({ code: 0, stdout: 'No position of iran is known.\n', stderr: '' })
    const refused = await npmRun('client:matrix', ['--url', await serve({ limits: { ...settings.limits, cost: 10 } })])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('QUERY_TOO_COMPLEX') })
  })
})

const serve = (others?: Partial<ServerSettings>) => serveGraph(graph, others)

/** A server whose pages have one row, whatever size is requested. */
async function serveOneAtATime(): Promise<string> {
  const ask = asker(graph)
  const answer = async (request: IncomingMessage) => {
    const { query, variables } = JSON.parse(await text(request))
    return JSON.stringify(await ask(query, { ...variables, first: 1 }))
  }
  return serveOther((request, response) => {
    answer(request).then(
      (body) => response.end(body),
      () => response.destroy(),
    )
  })
}

/** An address on which nothing listens any more. */
async function closedPort(): Promise<string> {
  const listener = await listen(0, '127.0.0.1')
  await listener.close(0)
  return `${listener.origin}/graphql`
}

/** Runs the program as its user does. */
const client = (...args: readonly string[]) => npmRun('client', args)

function npmRun(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const command = ['run', '--silent', script, '--', ...args]
    const child = execFile(
      'npm',
      command,
      { timeout: 30_000, env: { ...process.env, ...env } },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr })
      },
    )
  })
}

/** The expected lines, read from the graph without the API. */
const STANCES = {
  name: 'test/stances',
  text: `MATCH (h)-[:HOLDS]->(s:Stance)-[:ON]->(t)
    OPTIONAL MATCH (h)-[r:HOLDS_ROLE_IN]->() WHERE r.ended IS NULL
    RETURN h.name AS holder, r.title AS title, s.position AS position, t.slug AS target, s.heldOn AS heldOn,
      s.confidence AS confidence, s.citations AS citations, s.quote AS quote, s.note AS note, COLLECT {
        UNWIND s.citations AS citation
        MATCH (x:Source) WHERE x.slug = split(citation, '#')[0]
        RETURN [split(citation, '#')[1], x.name, x.publisher, x.publishedFrom + ' to ' + x.publishedTo]
      } AS evidence
    ORDER BY s.fromDay DESC, s.slug`,
}

function rowOf({ holder, title, position, target, heldOn, confidence, citations }: Row) {
  return [
    title === null ? holder : `${holder}, ${title}`,
    String(position).toLowerCase().replace('_', ' '),
    target,
    heldOn ?? '-',
    String(confidence),
    citations,
  ]
}

/** The cells of each line, with sources as in the graph: `report#¶18`. */
function rowsIn(stdout: string) {
  const [table = ''] = stdout.split('\n\n')
  return table
    .split('\n')
    .slice(1)
    .map((line) => {
      const [sources = '', ...others] = line.split(/ {2,}/).reverse()
      return [...others.reverse(), sources.split('; ').flatMap(citationsIn)]
    })
}

function citationsIn(text: string) {
  const [slug = '', ...places] = text.split(' ')
  return places.length === 0 ? [slug] : places.map((place) => `${slug}#${place}`)
}

/** The first stance with the lowest confidence. */
function leastCertain(stances: readonly Row[]): Row {
  const lowest = Math.min(...stances.map(({ confidence }) => Number(confidence)))
  return stances.find(({ confidence }) => confidence === lowest) ?? {}
}

function evidenceOf({ quote, note, evidence }: Row) {
  const places = evidence as readonly (readonly (string | null)[])[]
  return [
    ...(quote === null ? [] : [`Quote     '${quote}'`]),
    ...(note === null ? [] : [`Note      ${note}`]),
    ...places.map((parts) => `Evidence  ${parts.filter((part) => part !== null).join(', ')}`),
  ]
}

function evidenceIn(stdout: string) {
  return stdout.split('\n').filter((line) => /^(Quote|Note|Evidence) /.test(line))
}
