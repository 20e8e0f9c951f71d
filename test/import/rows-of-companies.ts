const SOURCE = { type: 'Source', slug: 'register', name: 'Register' }
const company = (number: number) => ({
  ...{ type: 'Company', slug: `company-${number}`, name: `Company ${number}` },
  citations: [`register#${number}`],
})
const supplies = (number: number, count: number) => ({
  ...{ type: 'SUPPLIES', id: `claim-${number}`, citations: [`register#${number}`] },
  ...{ from: `company-${number % count}`, to: `company-${(number + 1) % count}` },
})

/** Rows of companies and relationships, every thousandth of them bad. */
export function rowsOf(companies: number, relationships: number) {
  return [
    SOURCE,
    ...Array.from({ length: companies }, (_, number) => company(number)),
    ...Array.from({ length: relationships }, (_, number) =>
      number % 1000 === 7 ? { ...supplies(number, companies), confidence: 7 } : supplies(number, companies),
    ),
  ]
}
