import { useGraph } from '../graph.ts'
import { compareTables } from './compared-numbers.ts'
import { compareNumbers } from './profile-numbers.ts'

useGraph('un-2018')
await compareNumbers(25)
await compareTables(6)
