import { useGraph } from '../graph.ts'
import { compareNumbers } from './profile-numbers.ts'

useGraph('article')
await compareNumbers(8)
