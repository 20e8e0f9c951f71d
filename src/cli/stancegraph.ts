import { existsSync } from 'node:fs'
import { Command, Option } from 'commander'
import { dataNames } from '../loading/data-sets.ts'
import { description, version } from '../model/package.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { BAD_COMMAND_LINE } from './declare.ts'
import { derive } from './derive.ts'
import { erase } from './erase.ts'
import { exporting } from './export.ts'
import { importing } from './import.ts'
import { key } from './key.ts'
import { restoring } from './restore.ts'
import { seed } from './seed.ts'
import { serve } from './serve.ts'
import { upgrade } from './upgrade.ts'

/** The command `stancegraph`. Nothing is started before its whole command line is valid. */
const commands = [serve, seed, importing, derive, check, erase, upgrade, backup, restoring, exporting, ask]

if (existsSync('.env')) process.loadEnvFile('.env') // variables that are set already keep their values

const program = new Command('stancegraph')
  .usage('<command> [options]')
  .description(description)
  .version(version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_COMMAND_LINE))
  .showHelpAfterError(`Commands: ${[...commands, key].map((command) => command.name()).join(', ')}. --help says more.`)
  .addHelpText(
    'after',
    `
The graph is the database that NEO4J_URI names; unset, a local one. Each data set has a local graph of its own: --data
article (the default) in the folder .neo4j of the project, --data un-2018 and --data none, which is empty, beside it;
NEO4J_HOME names another folder. Settings are environment variables, also from a file .env in the current folder.

In the project's folder each is also an npm script, \`npm run seed -- --dry-run\`; \`npm start\` is serve, \`npm run dev\`
is serve --watch, \`npm run check:graph\` is check.

Exit codes: 0 done, 1 it could not be done, 2 the command line was not understood and nothing was started; each
command's own --help says more. What a signal cuts off ends with 128 and its number, as 130 after Ctrl-C.`,
  )

for (const command of [key, ...key.commands]) {
  command.copyInheritedSettings(program).showHelpAfterError(optionsOf(command))
}

for (const command of commands) {
  command.addOption(
    new Option('--data <name>', 'the data set, each with a local graph of its own (the setting DATA)').choices(
      dataNames,
    ),
  )
  program.addCommand(command.copyInheritedSettings(program).showHelpAfterError(optionsOf(command)))
}

program.addCommand(key)

// The option replaces the setting of the same name.
program.hook('preAction', (_, command) => {
  const { data }: { readonly data?: string } = command.opts()
  if (data !== undefined) process.env['DATA'] = data
})

await program.parseAsync()

function optionsOf(command: Command): string {
  const visible = command.createHelp().visibleOptions(command)
  const path = command.parent === key ? `key ${command.name()}` : command.name()
  return `Usage: stancegraph ${path} ${command.usage()}\nOptions: ${visible.map(({ flags }) => flags).join('; ')}`
}
