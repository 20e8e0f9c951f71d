/** How large the values of a property may be: characters of a text, and entries of a list. */
export interface SizeLimit {
  readonly characters: number
  readonly entries: number
}

/**
 * How large texts and lists may be, by property, whatever has it. What is indexed as a whole stays far below what an
 * index of Neo4j holds (8 kB, of characters of up to 4 bytes).
 */
export function largest(property: string): SizeLimit {
  return { characters: 1_000, entries: 500, ...sizes[property] }
}

const sizes: Readonly<Record<string, Partial<SizeLimit>>> = {
  ...{ slug: { characters: 100 }, id: { characters: 100 }, revises: { characters: 100 } },
  ...{ description: { characters: 20_000 }, note: { characters: 20_000 }, quote: { characters: 20_000 } },
  ...{ hedge: { characters: 100 } },
  ...{ summary: { characters: 5_000 }, url: { characters: 2_000 }, externalIds: { characters: 500 } },
}
