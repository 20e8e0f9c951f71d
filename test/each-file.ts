import { afterAll } from 'vitest'
import { stopUnfinished } from './process/start.ts'

// Files share the modules of their worker, so what has to come after each of them is said here.

afterAll(stopUnfinished)
