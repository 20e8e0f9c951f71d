import type { Properties } from './vocabulary.ts'

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
