import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { findJava } from '../../src/local-neo4j/local-neo4j-java.ts'
import { runningProcess } from '../../src/local-neo4j/running-process.ts'
import { TESTED_NEO4J } from '../neo4j-version.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

export interface Started {
  readonly pid: number
  /** Everything that it has printed so far, on both outputs. */
  readonly output: () => string
  /** Waits for that output, and returns the pattern's first group, if any. */
  says(pattern: RegExp): Promise<string>
  kill(signal: NodeJS.Signals): void
  /** The exit code; null if a signal ended it. */
  readonly exited: Promise<number | null>
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  readonly project?: string
}

/** Runs `node start.mjs serve`, or `args`, without the developer's settings except where Java and the jars are, and which Neo4j. */
export function start({ env = {}, args = ['start.mjs', 'serve'], project = PROJECT }: StartOptions): Started {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...clean(process.env), ...QUICK, PORT: '0', DRAIN_MS: '0', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const stop = () => {
    child.kill()
    return exited
  }
  unfinished.add(stop)
  let running = true
  const exited = once(child, 'close').then(([code]): number | null => {
    running = false
    unfinished.delete(stop)
    return code
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(output)
        if (found) return found[1] ?? found[0]
        if (!running) throw new Error(`It ended without saying ${pattern}:\n${output}`)
        await pause(20)
      }
    },
    kill: (signal) => child.kill(signal),
    exited,
  }
}

/**
 * For a Java that runs only seconds, the second compiler costs more than it gains. Node keeps compiled modules in the
 * folder of the run, so that only the first process compiles them.
 */
const QUICK = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1', NODE_COMPILE_CACHE: join(tmpdir(), 'compiled-modules') }

/** Processes that a failed test left running. */
const unfinished = new Set<() => Promise<unknown>>()

/** Call this after each test file. */
export async function stopUnfinished(): Promise<void> {
  await Promise.all(Array.from(unfinished, (stop) => stop()))
}

/** Runs a command until it exits. */
export async function run(options: StartOptions): Promise<{ readonly code: number | null; readonly output: string }> {
  const started = start(options)
  const code = await started.exited
  return { code, output: started.output() }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stancegraph-process-'))
}

/** A folder that is removed after the test. */
export function folderOfTest(): string {
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/**
 * A copy of the project in that folder, without the seed and the rules, which take time and do not matter to a start.
 */
export function copyOfProject(folder: string): string {
  const project = join(folder, 'project')
  for (const part of ['src', 'cypher', 'neo4j', 'examples', 'start.mjs', 'package.json']) {
    cpSync(join(PROJECT, part), join(project, part), { recursive: true })
  }
  for (const part of ['seed', 'check']) {
    rmSync(join(project, 'cypher', part), { recursive: true })
    mkdirSync(join(project, 'cypher', part))
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'))
  return project
}

/** A PATH with only these programs, each a shell script. */
export function pathWith(folder: string, scripts: Readonly<Record<string, string>>): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}

/** The script of a `java` that runs the Java of this machine with which tests start Neo4j. */
export function realJava(env: NodeJS.ProcessEnv): string {
  const { command } = findJava(env, TESTED_NEO4J)
  return `PATH='${env['PATH']}' exec '${command}' "$@"`
}

/** Ids of the processes whose command line contains this folder. */
export function processesOn(folder: string): readonly number[] {
  const listed = existsSync('/proc/self')
    ? readdirSync('/proc')
    : spawnSync('ps', ['-A', '-o', 'pid=']).stdout.toString().split('\n')
  return listed.map(Number).filter((pid) => pid > 0 && runningProcess(pid)?.command.includes(folder))
}

function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const java = ['JAVA_HOME', 'JVM_FOLDER', 'NEO4J_VERSION']
  const kept = [...java, 'DOCKER_HOST', 'DOCKER_CONTEXT', 'PATH', 'HOME', 'XDG_CACHE_HOME', 'TMPDIR', 'LANG']
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.includes(name)))
}
