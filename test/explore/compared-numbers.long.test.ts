import { useGraph } from '../graph.ts'
import { compareTables } from './compared-numbers.ts'

useGraph('article')
await compareTables(25)
