import { together } from './together.ts'

together('generated')
