import { firstDay, lastDay } from './calendar.ts'
import { moment } from './world.ts'

/** A value in the form in which it is compared; null if missing. */
export type Value =
  | { readonly is: 'plain'; readonly of: string | number | boolean | null }
  | { readonly is: 'date'; readonly of: string | null }
  | { readonly is: 'moment'; readonly of: string | null }
  | { readonly is: 'texts'; readonly of: readonly string[] }

export const plain = (of: string | number | boolean | null): Value => ({ is: 'plain', of })

type Test = (asked: unknown) => boolean

/** Whether a value meets all conditions. A missing value matches only `isNull`. */
export function is(value: Value, asked: Readonly<Record<string, unknown>>): boolean {
  const tests = testsOf(value)
  return Object.entries(asked).every(([name, given]) => {
    const test = tests[name]
    if (!test) throw new Error(`The model knows no operator ${name} of ${value.is}`)
    return test(given)
  })
}

function testsOf(value: Value): Readonly<Record<string, Test>> {
  switch (value.is) {
    case 'texts':
      return {
        has: (asked) => value.of.some((text) => text === asked),
        isEmpty: (asked) => (value.of.length === 0) === asked,
      }
    case 'date':
      return { ...dates(value.of), isNull: (asked) => (value.of === null) === asked }
    case 'moment':
      return { ...moments(value.of), isNull: (asked) => (value.of === null) === asked }
    case 'plain':
      return { ...comparisons(value.of), isNull: (asked) => (value.of === null) === asked }
  }
}

const never: Test = () => false

function comparisons(value: string | number | boolean | null): Readonly<Record<string, Test>> {
  const isKnown = value !== null
  const number = (compare: (one: number, other: number) => boolean): Test =>
    typeof value === 'number' ? (asked) => compare(value, Number(asked)) : never
  const text = (compare: (one: string, other: string) => boolean): Test =>
    typeof value === 'string' ? (asked) => compare(value, String(asked)) : never
  return {
    eq: (asked) => isKnown && value === asked,
    in: (asked) => isKnown && Array.isArray(asked) && asked.includes(value),
    lt: number((one, other) => one < other),
    lte: number((one, other) => one <= other),
    gt: number((one, other) => one > other),
    gte: number((one, other) => one >= other),
    contains: text((one, other) => one.includes(other)),
    startsWith: text((one, other) => one.startsWith(other)),
  }
}

/** Compares all days of one date with all days of another: only what is certain matches. */
function dates(value: string | null): Readonly<Record<string, Test>> {
  if (value === null) return { on: never, before: never, after: never }
  return {
    on: (asked) => firstDay(value) >= firstDay(String(asked)) && lastDay(value) <= lastDay(String(asked)),
    before: (asked) => lastDay(value) < firstDay(String(asked)),
    after: (asked) => firstDay(value) > lastDay(String(asked)),
  }
}

function moments(value: string | null): Readonly<Record<string, Test>> {
  if (value === null) return { eq: never, before: never, after: never }
  return {
    eq: (asked) => moment(value) === moment(String(asked)),
    before: (asked) => moment(value) < moment(String(asked)),
    after: (asked) => moment(value) > moment(String(asked)),
  }
}
