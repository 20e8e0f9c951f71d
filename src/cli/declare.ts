import { Command } from 'commander'

/** The exit code for a command line that was not understood. Nothing was started. */
export const BAD_COMMAND_LINE = 2

/** What the help of a command says below its options. */
export interface Notes {
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** The environment variables that the command reads. */
  readonly settings: readonly string[]
  readonly exitCodes: Readonly<Record<number, string>>
}

export function declare(name: string, summary: string, description: string, notes: Notes): Command {
  return new Command(name).summary(summary).description(description).addHelpText('after', textOf(notes))
}

function textOf({ examples, settings, exitCodes }: Notes): string {
  const codes = { ...exitCodes, [BAD_COMMAND_LINE]: [exitCodes[BAD_COMMAND_LINE], BAD].flatMap((text) => text ?? []) }
  return [
    '',
    'Examples:',
    ...examples.flatMap(([line, does]) => [`  ${line}`, `      ${does}`]),
    '',
    'Settings (environment variables; docs/operating.md explains each):',
    ...wrapped(settings),
    '',
    'Exit codes:',
    ...Object.entries(codes).map(([code, meaning]) => `  ${code}  ${[meaning].flat().join('; or ')}`),
  ].join('\n')
}

const BAD = 'the command line was not understood, and nothing was started'

function wrapped(names: readonly string[]): readonly string[] {
  const lines: string[] = ['']
  for (const name of names) {
    const line = lines.at(-1) ?? ''
    if (line.length + name.length > 76) lines.push(name)
    else lines[lines.length - 1] = line === '' ? name : `${line}, ${name}`
  }
  return lines.map((line) => `  ${line}`)
}
