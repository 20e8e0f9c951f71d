import { fieldsOf, goesOn, hasInput, isAsked, nameOf, valuesOf } from './inputs.ts'
import { type List, lists } from './lists.ts'
import { directionOf } from './model/order.ts'
import type { Clocks } from './model/world.ts'
import { nameOfAlone, nameOfField, nameOfGroupKey, nameOfKey, nameOfList, nameOfNegated, nameOfPage } from './names.ts'
import { pages } from './pages.ts'
import { orderNames } from './random-order.ts'
import { comparisonsOf } from './random-where.ts'
import type { Shape } from './shapes.ts'

/** How often each part of the API was used. */
export type Reached = Map<string, number>

/** Everything that a question can ask, from the lists' own inputs: whatever the API gains, this test must ask. */
export function allToReach(): Set<string> {
  const names = new Set<string>()
  for (const list of lists) {
    addInput(names, `${list.input}Where`)
    for (const name of orderNames(list.order)) names.add(name)
    for (const { filter, operator } of comparisonsOf(`${list.input}Where`))
      names.add(nameOfAlone(filter, operator)).add(nameOfNegated(filter))
    if (list.shows === 'groups') for (const key of groupKeysOf(list)) names.add(nameOfGroupKey(list, key))
  }
  const depths = ['no filter', ...[0, 1, 2, 3, 4].map(nameOfDepth)]
  return names.union(new Set([...lists.map(nameOfList), ...pages.map(nameOfPage), ...depths]))
}

export const clockForms: readonly string[] = [
  ...['no clocks', 'validAt a year', 'validAt a month', 'validAt a day', 'knownAt', 'validAt and knownAt'],
  ...['CERTAIN', 'POSSIBLE', 'POSSIBLE without validAt'],
]

const nameOfDepth = (depth: number) => `a filter ${depth} deep`

function addInput(names: Set<string>, input: string): void {
  for (const [field, type] of fieldsOf(input)) {
    const name = nameOfField(input, field)
    if (!isAsked(field) || names.has(name)) continue
    names.add(name)
    if (hasInput(nameOf(type))) addInput(names, nameOf(type))
  }
}

/** The keys by which a list of groups can be grouped. */
export function groupKeysOf({ order }: List): readonly string[] {
  return valuesOf(`${order}Key`) ?? []
}

type Asked = Pick<Shape, 'list' | 'where' | 'orderBy' | 'by'> & { readonly ends: readonly string[] }

export function countQuestion(reached: Reached, { list, where, orderBy, by, ends }: Asked): void {
  const add = (name: string) => reached.set(name, (reached.get(name) ?? 0) + 1)
  add(nameOfList(list))
  add(nameOfPage(ends))
  for (const [field, way] of orderBy.flatMap((key) => Object.entries(key)))
    add(nameOfKey(list.order, field, directionOf(way)))
  for (const key of by) add(nameOfGroupKey(list, key))
  for (const { field, filter, operator } of comparisonsOf(`${list.input}Where`)) {
    if (isAlone(where, field, operator)) add(nameOfAlone(filter, operator))
    if (isAlone(where, 'not', field, operator)) add(nameOfNegated(filter))
  }
  add(where === null ? 'no filter' : nameOfDepth(countWhere(add, `${list.input}Where`, where)))
}

/** Whether a filter consists of exactly this path. */
function isAlone(where: unknown, ...[name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true
  if (typeof where !== 'object' || where === null) return false
  const [[key, part] = [], ...others] = Object.entries(where)
  return key === name && others.length === 0 && isAlone(part, ...rest)
}

export function countClocks(reached: Reached, { validAt, knownAt, certainty }: Clocks): void {
  const add = (name: string) => reached.set(name, (reached.get(name) ?? 0) + 1)
  if (validAt === null && knownAt === null) add('no clocks')
  if (validAt !== null) add(`validAt ${{ 4: 'a year', 7: 'a month' }[validAt.length] ?? 'a day'}`)
  add(certainty === 'POSSIBLE' && validAt === null ? 'POSSIBLE without validAt' : certainty)
  if (knownAt !== null) add(validAt === null ? 'knownAt' : 'validAt and knownAt')
}

/** Counts the fields of a filter, and returns how deep it nests related entities and claims. */
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
