import { afterAll } from 'vitest'
import { stopUnfinished } from './process/start.ts'

// Files of one worker share modules, so clean-up for every file is registered here.

afterAll(stopUnfinished)

delete process.env['BASE_URL'] // Vitest sets it, and it is a setting of ours
