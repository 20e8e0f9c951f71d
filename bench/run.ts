import { Command } from 'commander'
import { quick } from './quick.ts'

/** `npm run bench` */
await new Command('bench')
  .description('Measures what questions cost.')
  .requiredOption('--quick', 'compare statements and database hits with the committed figures')
  .option('--update', 'with --quick: write new figures instead')
  .action(({ update = false }: { readonly update?: boolean }) => quick({ update }))
  .parseAsync()
