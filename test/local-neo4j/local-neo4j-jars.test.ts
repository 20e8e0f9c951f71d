import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fetchJars } from '../../src/local-neo4j/local-neo4j-jars.ts'
import { inFull } from '../figures.ts'
import { NEXT_NEO4J, TESTED_NEO4J } from '../neo4j-version.ts'
import { folderOfTest, pathWith } from '../process/start.ts'

const NEO4J = `neo4j-${TESTED_NEO4J}.jar`

/** Replaces Maven and the network: puts two jars into the target folder, and counts its calls. */
const MAVEN = `
for argument; do case $argument in -DoutputDirectory=*) folder=\${argument#*=} ;; esac; done
/bin/mkdir -p "$folder"
for jar in ${NEO4J} driver.jar; do printf 'PK\\003\\004 content PK\\005\\006' > "$folder/$jar"; done
echo asked >> "$ASKED"`

let cache: string
let asked: () => number
let withMaven: (script: string) => NodeJS.ProcessEnv

beforeEach(() => {
  const folder = folderOfTest()
  cache = join(folder, 'stancegraph')
  asked = () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n').length
  withMaven = (script) => {
    rmSync(join(folder, 'bin'), { recursive: true, force: true })
    return { PATH: pathWith(folder, { mvn: script }), XDG_CACHE_HOME: folder, ASKED: join(folder, 'asked') }
  }
})

const fetch = (env = withMaven(MAVEN), report: (line: string) => void = () => undefined) =>
  fetchJars({ version: TESTED_NEO4J, java: { command: 'java', env }, env, report, signal: undefined })

test('they are fetched once', async () => {
  const first = await fetch()
  const second = await fetch()

  expect(first).toBe(join(cache, `neo4j-${TESTED_NEO4J}`))
  expect(second).toBe(first)
  expect(readdirSync(first).sort()).toEqual(['driver.jar', 'jars.json', NEO4J])
  expect(asked()).toBe(1)
})

test('each version has a folder of its own, and Maven is told which one to fetch', async () => {
  const env = withMaven(`printf '%s ' "$@" >> "$ASKED"\n${MAVEN.replaceAll(TESTED_NEO4J, NEXT_NEO4J)}`)

  const version = NEXT_NEO4J
  const folder = await fetchJars({
    version,
    java: { command: 'java', env },
    env,
    report: () => undefined,
    signal: undefined,
  })

  expect(folder).toBe(join(cache, `neo4j-${NEXT_NEO4J}`))
  expect(readFileSync(env['ASKED'] ?? '', 'utf8')).toContain(` -Dneo4j.version=${NEXT_NEO4J} `)
})

test.each([
  ['a jar is missing', (folder: string) => rmSync(join(folder, 'driver.jar'))],
  ['a jar is cut off', (folder: string) => truncateSync(join(folder, 'driver.jar'), 5)],
  ['the list is missing', (folder: string) => rmSync(join(folder, 'jars.json'))],
])('%s: they are fetched again', async (_, damage) => {
  const folder = await fetch()
  damage(folder)

  await fetch()

  expect(readdirSync(folder).sort()).toEqual(['driver.jar', 'jars.json', NEO4J])
  expect(readdirSync(cache).sort()).toEqual(['maven.log', `neo4j-${TESTED_NEO4J}`])
  expect(asked()).toBe(2)
})

if (inFull) {
  test('progress is reported every second from the start, with partial files', async () => {
    const lines: string[] = []
    const from = 'Downloaded from central: https://jars.example/maven2/org'
    const slow = `
printf '\\rProgress (2): 0.3/2.0 MB | 98/703 kB\\rProgress (2): 0.5/2.0 MB | 703 kB'; /bin/sleep 2
printf '\\r             \\r${from}/a.jar (703 kB at 66 kB/s)\\n\\rProgress (1): 1.5/2.0 MB'; /bin/sleep 2
printf '\\r${from}/b.jar (2.0 MB at 1.1 MB/s)\\n'; /bin/sleep 2`

    await fetch(withMaven(`${slow}\n${MAVEN}`), (line) => lines.push(line))

    expect(lines[0]).toBe(`Fetching Neo4j ${TESTED_NEO4J} with Maven: about 150 MB, once for this user.`)
    expect(lines[1]).toMatch(/^ {2}\d\.\d MB of about 150 \(1 s\)$/)
    const told = new Set(lines.slice(1).map((line) => line.trim().split(' ')[0]))
    expect([...told].filter((count) => count !== '0.0')).toEqual(['1.2', '2.2', '2.7'])
  })
}

test('the remains of an interrupted fetch are removed', async () => {
  mkdirSync(join(cache, `neo4j-${TESTED_NEO4J}.building-999999999-x`), { recursive: true })

  await fetch()

  expect(readdirSync(cache).sort()).toEqual(['maven.log', `neo4j-${TESTED_NEO4J}`])
})

test('a damaged jar is named, and nothing is kept', async () => {
  const damaging = `${MAVEN}\nprintf 'PK\\003\\004' > "$folder/driver.jar"`

  await expect(fetch(withMaven(damaging))).rejects.toThrow(
    /^Maven delivered driver.jar damaged or not at all: remove it from/,
  )
  expect(readdirSync(cache)).toEqual(['maven.log'])
})

test('two concurrent fetches both get them whole', async () => {
  const env = withMaven(MAVEN)
  const [first, second] = await Promise.all([fetch(env), fetch(env)])

  expect(first).toBe(second)
  expect(readdirSync(first).sort()).toEqual(['driver.jar', 'jars.json', NEO4J])
})
