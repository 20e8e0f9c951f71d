import { type CodeName, codes } from '../../src/model/codes.ts'
import type { Random } from './random.ts'

type Value = string | number | boolean

/** Makes a value of each type of the vocabulary that has no codes; `name` is the property's. */
export type Makers = Readonly<Record<string, (random: Random, name: string) => Value>>

/** A value of a type of the vocabulary: one of its codes, or what these make. */
export function vocabularyValue(random: Random, type: string, name: string, makers: Makers): Value {
  if (type in codes) return random.pick(Object.keys(codes[type as CodeName])) // the condition checks it
  const { [type]: make } = makers
  if (!make) throw new Error(`There are no values of type ${type}`)
  return make(random, name)
}
