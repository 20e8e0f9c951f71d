import { useGraph } from '../graph.ts'
import { compareNumbers } from './profile-numbers.ts'

useGraph('un-2018')
await compareNumbers(50)
