import { builder } from './builder.ts'
import { momentOf, partialDateOf } from './dates.ts'

declare module './builder.ts' {
  interface Objects {
    Money: { readonly amount: number; readonly currency: string }
  }
}

builder.scalarType('PartialDate', {
  description:
    'A date as precise as its source: `2018`, `2018-04` or `2018-04-16` (Extended Date/Time Format, ISO 8601-2, level 0). It stands for the whole of that year, month or day.',
  serialize: (date) => date,
  parseValue: partialDateOf,
})

builder.scalarType('DateTime', {
  description:
    'A moment in UTC, as `2026-11-24T00:00:00.000Z`. Given as an argument it may have any offset, as `2026-11-24T08:00:00+08:00` (RFC 3339), but must have one; what is finer than a millisecond is cut off.',
  serialize: (moment) => moment,
  parseValue: momentOf,
})

builder.scalarType('URL', {
  description: 'An address on the web, as `https://example.org/report` (http or https).',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (url) => url,
})

builder.objectType('Money', {
  description: 'A sum of money.',
  fields: (t) => ({
    amount: t.exposeFloat('amount', { description: 'In whole units of the currency, not in millions or cents.' }),
    currency: t.exposeString('currency', { description: 'The currency’s ISO 4217 code, as `USD`.' }),
  }),
})
