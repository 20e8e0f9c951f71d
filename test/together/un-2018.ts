import { together } from './together.ts'

together('un-2018')
