import { shown } from '../errors.ts'
import { keep, type Limits } from './limits.ts'

/** Refuses variables that are too long or too deep, before any of them is read. */
export function keepVariablesSize(limits: Limits, variables: unknown): void {
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return // refused elsewhere
  for (const [name, value] of Object.entries(variables)) {
    keepValue(limits, value, `Shrink variable ${shown(`$${name}`)}.`)
  }
}

function keepValue(limits: Limits, value: unknown, advice: string, depth = 1): void {
  if (typeof value === 'string') keep(limits, 'stringBytes', Buffer.byteLength(value), advice)
  if (typeof value !== 'object' || value === null) return
  keep(limits, 'inputDepth', depth, advice) // checked first, so that no depth overflows the stack
  if (Array.isArray(value)) keep(limits, 'listLength', value.length, advice)
  for (const inner of Object.values(value)) keepValue(limits, inner, advice, depth + 1)
}
