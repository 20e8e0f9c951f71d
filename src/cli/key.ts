import { rmSync } from 'node:fs'
import { open, readFile, realpath, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { InvalidArgumentError, Option } from 'commander'
import { type Key, newKey } from '../access/key.ts'
import { isName, keyFileOf, keysIn, NAME } from '../access/key-file.ts'
import { type Role, roles } from '../access/viewer.ts'
import { reasonOf } from '../access/watched-keys.ts'
import { writeWhole } from '../backup/whole-file.ts'
import { readConfig } from '../config.ts'
import { StartError } from '../graph/start-error.ts'
import { runProgram } from '../process/program.ts'
import { declare } from './declare.ts'

const notes = {
  settings: ['ACCESS_FILE'],
  exitCodes: { 0: 'done', 1: 'it could not be done, and the file is as it was' },
}

const add = declare(
  'add',
  'make a key',
  'Makes a key and prints it. It is shown this once: the file keeps only its hash.',
  {
    ...notes,
    examples: [['stancegraph key add press-office --days 365', 'a key that is valid for a year']],
  },
)
  .argument('<name>', 'whose key it is, as the log and the list will say')
  .addOption(
    new Option('--role <role>', 'what it lets do').choices(roles.map((role) => role.toLowerCase())).default('reader'),
  )
  .option('--days <number>', 'how long it is valid', daysIn, 90)
  .action((name: string, { role, days }: { readonly role: string; readonly days: number }) => {
    if (!isName(name)) add.error(`error: the name of a key is ${NAME}`)
    return runProgram(async () => {
      const file = fileOfKeys()
      const { key, text } = newKey(name, role.toUpperCase() as Role, days) // one of the choices
      await change(file, (keys) => [...keys, key])
      console.error(`Key ${key.id} of ${name}, in ${file}, is valid until ${key.expires}. It is not shown again:`)
      console.log(text)
    })
  })

const list = declare('list', 'list all keys', 'Lists the keys, without their secrets, which the file does not have.', {
  ...notes,
  examples: [['stancegraph key list', 'id, role, state and name of each']],
}).action(() =>
  runProgram(async () => {
    for (const key of (await read(fileOfKeys())).keys) console.log(lineOf(key))
  }),
)

const revoke = declare(
  'revoke',
  'end a key',
  'Ends a key. Servers that use the file refuse it within a second or so; it stays in the list.',
  {
    ...notes,
    examples: [['stancegraph key revoke 3f9a12c04b7e', 'by the id in its text, sg_<id>_…, and in the list']],
  },
)
  .argument('<id>', 'the id of the key')
  .action((id: string) =>
    runProgram(async () => {
      const revoked = new Date().toISOString()
      await change(fileOfKeys(), (keys) => {
        if (!keys.some((key) => key.id === id))
          throw new StartError(`There is no key ${id}; \`key list\` lists them all.`)
        return keys.map((key) => (key.id === id && key.revoked === null ? { ...key, revoked } : key))
      })
      console.error(`Key ${id} is revoked.`)
    }),
  )

export const key = declare('key', 'make, list and end keys', 'Keeps the file of keys that ACCESS_FILE names.', {
  ...notes,
  examples: [
    ['ACCESS_FILE=access.json stancegraph key add press-office', 'a key for 90 days'],
    ['ACCESS_FILE=access.json stancegraph key list', 'all keys'],
    ['ACCESS_FILE=access.json stancegraph key revoke 3f9a12c04b7e', 'ends one'],
  ],
})
for (const command of [add, list, revoke]) key.addCommand(command)

function daysIn(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) > 0) return Number(text)
  throw new InvalidArgumentError('It is a number of days from 1 to 9999.')
}

function fileOfKeys(): string {
  const { file } = readConfig(process.env).access
  if (file !== null) return file
  throw new StartError('Nothing says where the keys are. Name their file: ACCESS_FILE=access.json stancegraph key …')
}

interface KeyFile {
  /** Null if there is no file. */
  readonly text: string | null
  readonly keys: readonly Key[]
}

async function read(file: string): Promise<KeyFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new StartError(`${file} cannot be read: ${reasonOf(error)}.`)
  })
  try {
    return { text, keys: text === null ? [] : keysIn(text) }
  } catch (error) {
    throw new StartError(`${file} is not a file of keys: ${reasonOf(error)}. It was left as it is.`)
  }
}

/** Replaces the file by one with the changed keys, at once. Its owner and its mode stay. */
async function change(file: string, changed: (keys: readonly Key[]) => readonly Key[]): Promise<void> {
  const target = await realpath(file).catch(() => file) // a link stays one
  const unlock = await lock(target)
  try {
    const { text, keys } = await read(file)
    await writeWhole(target, Readable.from([keyFileOf(changed(keys))]), {
      ...(text !== null && { like: target }),
      async before() {
        if ((await read(file)).text !== text) throw changedMeanwhile(file)
      },
    })
  } finally {
    unlock()
  }
}

/** Keeps other commands from changing the file. One that was killed is waited for no longer than any could take. */
async function lock(target: string): Promise<() => void> {
  const file = `${target}.lock`
  const unlock = () => rmSync(file, { force: true })
  const old = await stat(file).catch(() => null)
  if (old && Date.now() - old.mtimeMs > LONGEST_CHANGE) unlock()
  try {
    await (await open(file, 'wx', 0o600)).close()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw changedMeanwhile(target)
    return () => undefined // the file cannot be written either, and that says why
  }
  process.once('exit', unlock)
  return () => {
    process.off('exit', unlock)
    unlock()
  }
}

/** In milliseconds; it takes a few. */
const LONGEST_CHANGE = 10_000

const changedMeanwhile = (file: string) =>
  new StartError(`${file} is being changed by another command. Run this one again.`)

function lineOf({ id, role, name, expires, revoked }: Key): string {
  const isOver = Date.parse(expires) <= Date.now()
  const state = revoked !== null ? `revoked ${revoked}` : `${isOver ? 'expired' : 'valid until'} ${expires}`
  return [id, role.toLowerCase(), state, name].join('  ')
}
