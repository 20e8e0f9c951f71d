import type { Code, CodeName } from './codes.ts'

/** A property's type as GraphQL names it; `!` where every entity or claim must have a value. */
type PropertyType = ScalarName | CodeName | `${ScalarName | CodeName}!`
type ScalarName = 'String' | 'Float' | 'Boolean' | 'PartialDate' | 'DateWindow' | 'URL'

/** What a property means is said once, and read by fields, filters, sort keys and the JSON Schema of imports. */
export interface Property {
  readonly type: PropertyType
  readonly description: string
  /** The sum of money that it is the amount or the currency of. Each sum has both. */
  readonly amountOf?: string
  readonly currencyOf?: string
}

export type Properties = { readonly [name: string]: Property }

/** The TypeScript side of a row's properties: null where the graph may lack a value. */
export type Values<P> = {
  readonly [N in keyof P]: P[N] extends { readonly type: `${infer T}!` }
    ? Value<T>
    : P[N] extends { readonly type: infer T }
      ? Value<T> | null
      : never
}
type Value<T> = T extends CodeName ? Code<T> : T extends 'Float' ? number : T extends 'Boolean' ? boolean : string

/** The types of properties by name, each with `!` where a value is required. */
export function typesOf(properties: Properties): Readonly<Record<string, PropertyType>> {
  return Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, type]))
}

/** A sum of money among some properties, with the names of those that hold its amount and its currency. */
export interface Sum {
  readonly name: string
  readonly amount: string
  readonly currency: string
}

export function sumsOf(properties: Properties): readonly Sum[] {
  return Object.entries(properties).flatMap(([amount, { amountOf: name }]) => {
    if (name === undefined) return []
    const [currency] = Object.entries(properties).find(([, { currencyOf }]) => currencyOf === name) ?? []
    if (currency === undefined) throw new Error(`The sum ${name} has no currency`)
    return { name, amount, currency }
  })
}
