import { useGraph } from '../graph.ts'
import { compareNumbers } from './profile-numbers.ts'

useGraph('generated')
await compareNumbers(50)
