import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findJava } from '../../src/local-neo4j/local-neo4j-java.ts'
import { STANDARD_NEO4J } from '../../src/local-neo4j/neo4j-version.ts'
import { NEXT_NEO4J } from '../neo4j-version.ts'
import { folderOfTest } from '../process/start.ts'

/** Scripts that print a version as Java does: on the PATH, in JAVA_HOME, and in a folder like `/usr/lib/jvm`. */
function machineWith(versions: Readonly<Record<string, string>>) {
  const folder = folderOfTest()
  for (const [name, version] of Object.entries(versions)) {
    const bin = join(folder, name, 'bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2026-10-20' >&2\n`)
    chmodSync(join(bin, 'java'), 0o755)
  }
  const env = { JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path', 'bin'), JVM_FOLDER: join(folder, 'jvm') }
  return { folder, env }
}

test('it is that of JAVA_HOME, if that fits', () => {
  const { folder, env } = machineWith({ home: '25.0.3', path: '21.0.9', 'jvm/java-21': '21.0.9' })
  expect(findJava(env, NEXT_NEO4J)).toEqual({ command: join(folder, 'home/bin/java'), env })
})

test('otherwise that of the PATH, without the JAVA_HOME that does not fit', () => {
  const { env } = machineWith({ home: '17.0.21', path: '25.0.3', 'jvm/java-21': '21.0.9' })
  const { JAVA_HOME: _, ...others } = env
  expect(findJava(env, NEXT_NEO4J)).toEqual({ command: 'java', env: others })
})

test('otherwise the oldest that fits in the folder of Javas, which is then the JAVA_HOME of Maven too', () => {
  const versions = {
    'jvm/java-8': '1.8.0_402',
    'jvm/java-17': '17.0.21',
    'jvm/java-25': '25.0.3',
    'jvm/a-21': '21.0.9',
  }
  const { folder, env } = machineWith({ path: '11.0.24', ...versions })
  const home = (name: string) => join(folder, 'jvm', name)

  expect(findJava(env, STANDARD_NEO4J)).toEqual({
    command: join(home('java-17'), 'bin', 'java'),
    env: { ...env, JAVA_HOME: home('java-17') },
  })
  expect(findJava(env, NEXT_NEO4J).env['JAVA_HOME']).toBe(home('a-21'))
})

test('where none fits, the error says which is needed, each that was found, and what to install', () => {
  const { folder, env } = machineWith({ home: '11.0.24', path: '1.8.0_402', 'jvm/java-17': '17.0.21' })
  mkdirSync(join(folder, 'jvm', 'without-java'))
  symlinkSync('java-17', join(folder, 'jvm', 'default-java'))
  const found = `${folder}/home/bin/java is Java 11.0.24, java is Java 1.8.0_402, ${folder}/jvm/java-17/bin/java is Java 17.0.21`

  expect(() => findJava(env, NEXT_NEO4J)).toThrow(
    [
      `Neo4j ${NEXT_NEO4J} needs Java 21 or later, and ${found}.`,
      'Install it and start again (Debian, Ubuntu: `apt install openjdk-21-jre-headless maven`; macOS: `brew install openjdk maven`),',
      `or leave NEO4J_VERSION unset: then it is Neo4j ${STANDARD_NEO4J}, which needs Java 17,`,
    ].join('\n'),
  )
})
