import { Command, InvalidArgumentError } from 'commander'
import { compare } from './comparison.ts'
import { quick } from './quick.ts'

const STANDARD_SIZES = [10_000, 100_000, 1_000_000]

/** A whole number, in which `_` may stand between digits. */
function whole(text: string): number {
  const number = Number(text.replaceAll('_', ''))
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

interface Options {
  readonly quick?: true
  readonly update?: boolean
  readonly rounds: number
  readonly seconds: number
  readonly only: string
}

await new Command('bench')
  .description(
    'Asks Stancegraph, @neo4j/graphql and statements written by hand the same questions, and writes bench/RESULTS.md.',
  )
  .argument('[sizes...]', 'numbers of stances', (text, sizes: readonly number[] = []) => [...sizes, whole(text)])
  .option('--rounds <number>', 'how often each contender is timed', whole, 3)
  .option('--seconds <number>', 'how long each time', whole, 2)
  .option('--only <text>', 'only questions whose name has this text', '')
  .option('--quick', 'only compare statements and database hits with the committed figures')
  .option('--update', 'with --quick: write new figures instead')
  .action((sizes: readonly number[] | undefined, { quick: isQuick, update = false, ...options }: Options) =>
    isQuick ? quick({ update }) : compare({ ...options, sizes: sizes?.length ? sizes : STANDARD_SIZES }),
  )
  .parseAsync()
