import { existsSync, readFileSync } from 'node:fs'
import { Command } from 'commander'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { BAD_COMMAND_LINE } from './declare.ts'
import { derive } from './derive.ts'
import { erase } from './erase.ts'
import { exporting } from './export.ts'
import { importing } from './import.ts'
import { seed } from './seed.ts'
import { serve } from './serve.ts'

/** The one command, `stancegraph`: nothing is started before its whole command line is understood. */
const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const commands = [serve, seed, importing, derive, check, erase, exporting, ask]

if (existsSync('.env')) process.loadEnvFile('.env') // what is set already stays as it is

const program = new Command('stancegraph')
  .usage('<command> [options]')
  .description(description)
  .version(version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_COMMAND_LINE))
  .showHelpAfterError(`Commands: ${commands.map((command) => command.name()).join(', ')}. --help says more.`)
  .addHelpText(
    'after',
    `
The graph is the database that NEO4J_URI names; unset, a local one, whose data is in NEO4J_HOME (.neo4j in the project). Settings are environment
variables, also from a file .env in the current folder.

In the project's folder each is also an npm script, \`npm run seed -- --dry-run\`; \`npm start\` is serve, \`npm run dev\`
is serve --watch, \`npm run check:graph\` is check.

Exit codes: 0 done, 1 it could not be done, 2 the command line was not understood and nothing was started; each
command's own --help says more. What a signal cuts off ends with 128 and its number, as 130 after Ctrl-C.`,
  )

for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program).showHelpAfterError(optionsOf(command)))
}

await program.parseAsync()

function optionsOf(command: Command): string {
  const visible = command.createHelp().visibleOptions(command)
  return `Usage: stancegraph ${command.name()} ${command.usage()}\nOptions: ${visible.map(({ flags }) => flags).join('; ')}`
}
