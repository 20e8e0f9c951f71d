import { builder } from './builder.ts'
import { momentOf, partialDateOf } from './dates.ts'

declare module './builder.ts' {
  interface Objects {
    Money: { readonly amount: number; readonly currency: string }
  }
}

builder.scalarType('PartialDate', {
  description:
    'A date as precise as its source: `2018`, `2018-04` or `2018-04-16` (Extended Date/Time Format, ISO 8601-2, level 0). It covers the whole of that year, month or day.',
  serialize: (date) => date,
  parseValue: partialDateOf,
})

builder.scalarType('DateWindow', {
  description:
    'A date as precise as its source, or the window in which an unknown day lies: `2018`, `2018-04`, `2018-04-16`, `[2018-04..2018-05-03]` (some day from April to 3 May 2018), `[..2018-05-03]` (on that day or before), `[2018-04..]` (in April 2018 or later). A part of the Extended Date/Time Format (ISO 8601-2).',
  serialize: (date) => date,
})

builder.scalarType('DateTime', {
  description:
    'A moment in UTC, such as `2026-11-24T00:00:00.000Z`. An argument may have any offset, such as `2026-11-24T08:00:00+08:00` (RFC 3339), but must have one. Digits beyond milliseconds are ignored.',
  serialize: (moment) => moment,
  parseValue: momentOf,
})

builder.scalarType('URL', {
  description: 'An http or https address, such as `https://example.org/report`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (url) => url,
})

builder.objectType('Money', {
  description: 'A sum of money.',
  fields: (t) => ({
    amount: t.exposeFloat('amount', {
      description: 'The amount in whole units of the currency, not in millions or cents.',
    }),
    currency: t.exposeString('currency', { description: 'The ISO 4217 code of the currency, such as `USD`.' }),
  }),
})
