import { fieldsOf, goesOn, hasInput, isAsked, nameOf, nameOfField } from './inputs.ts'
import { lists } from './lists.ts'
import { directionOf } from './model/order.ts'
import type { Clocks } from './model/world.ts'
import { nameOfList, nameOfPage, pageNames, type Round } from './question.ts'
import { nameOfKey, orderNames } from './random-order.ts'

/** How often each thing that can be asked was asked. */
export type Reached = Map<string, number>

/** All that must be reached, from the inputs of the lists themselves: what the API gains, this test must ask. */
export function allToReach(): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { input } of lists) {
    addInput(names, `${input}Where`)
    for (const name of orderNames(input)) names.add(name)
  }
  for (const list of lists) names.add(nameOfList(list))
  for (const name of [...pageNames, ...CLOCKS, ...DEPTHS]) names.add(name)
  return names
}

const CLOCKS = ['validAt', 'validAt a year', 'validAt a month', 'validAt a day', 'knownAt', 'no clock']
const DEPTHS = ['no filter', ...[0, 1, 2, 3, 4].map(depthName)]

function depthName(depth: number) {
  return `a filter ${depth} deep`
}

function addInput(names: Set<string>, input: string): void {
  for (const [field, type] of fieldsOf(input)) {
    const name = nameOfField(input, field)
    if (!isAsked(field) || names.has(name)) continue
    names.add(name)
    if (hasInput(nameOf(type))) addInput(names, nameOf(type))
  }
}

export function count(reached: Reached, { clocks, questions }: Round): void {
  const add = (name: string) => reached.set(name, (reached.get(name) ?? 0) + 1)
  for (const name of clockForms(clocks)) add(name)
  for (const { list, where, orderBy, page } of questions) {
    add(nameOfList(list))
    add(nameOfPage(Object.keys(page)))
    for (const key of orderBy)
      for (const [field, way] of Object.entries(key)) add(nameOfKey(list.input, field, directionOf(way)))
    add(where === null ? 'no filter' : depthName(countWhere(add, `${list.input}Where`, where)))
  }
}

function clockForms({ validAt, knownAt }: Clocks): readonly string[] {
  const precision = { 4: 'a year', 7: 'a month', 10: 'a day' }[validAt?.length ?? 0]
  if (validAt === null && knownAt === null) return ['no clock']
  return [...(precision ? ['validAt', `validAt ${precision}`] : []), ...(knownAt === null ? [] : ['knownAt'])]
}

/** Counts what a filter asks, and returns how many related things it goes from one to the next. */
function countWhere(add: (name: string) => void, input: string, where: unknown): number {
  if (Array.isArray(where)) return Math.max(0, ...where.map((part) => countWhere(add, input, part)))
  if (typeof where !== 'object' || where === null || !hasInput(input)) return 0
  const fields = fieldsOf(input)
  const depths = Object.entries(where).map(([field, given]) => {
    const type = fields.get(field)
    add(nameOfField(input, field))
    if (!type) return 0
    const isStep = goesOn(input, field) && /(Where|Quantifier)$/.test(nameOf(type)) && input.endsWith('Where')
    return countWhere(add, nameOf(type), given) + (isStep ? 1 : 0)
  })
  return Math.max(0, ...depths)
}
