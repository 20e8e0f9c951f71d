/** The ISO 3166-1 codes of countries whose names have an article in English: the Netherlands, the Bahamas. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  ...['AE', 'BS', 'CF', 'DO', 'GB', 'GM', 'KM'],
  ...['MH', 'MV', 'NL', 'PH', 'SB', 'US'],
])

/** What sentences call the country of that code, where that is not its name alone. */
export function countryPhrase(isoCode: string, name: string): { readonly phrase?: string } {
  return WITH_ARTICLE.has(isoCode) ? { phrase: `the ${name.replace(/^The /, '')}` } : {}
}
