import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** How far two countries agree, and on how many roll calls both voted. */
export interface Agreement {
  readonly a: string
  readonly b: string
  readonly value: number
  readonly shared: number
}

/**
 * The agreement of all pairs of countries, computed from the votes alone: the mean over shared roll calls of
 * 1 - |a - b| / 4, with yes 1, abstaining 0 and no -1, as on the scale from -2 to 2. Pairs are sorted by name.
 */
export function agreements(votes: string): readonly Agreement[] {
  const rows: readonly { readonly rcid: string; readonly country: string; readonly vote: string }[] = parse(votes, {
    columns: true,
    bom: true,
  })
  const byCountry = new Map<string, Map<string, number>>()
  for (const { rcid, country, vote } of rows) {
    const score = { yes: 1, abstain: 0, no: -1 }[vote]
    if (score === undefined) continue
    const scores = byCountry.get(country) ?? new Map<string, number>()
    byCountry.set(country, scores.set(rcid, score))
  }
  const countries = [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))
  return countries.flatMap(([a, ofA], index) =>
    countries.slice(index + 1).flatMap(([b, ofB]): readonly Agreement[] => {
      const shared = [...ofA].flatMap(([rcid, score]) => {
        const other = ofB.get(rcid)
        return other === undefined ? [] : 1 - Math.abs(score - other) / 4
      })
      if (shared.length === 0) return []
      return [{ a, b, value: shared.reduce((sum, one) => sum + one, 0) / shared.length, shared: shared.length }]
    }),
  )
}

interface Page {
  readonly data: {
    readonly alignment: {
      readonly edges: readonly { readonly node: Node }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  } | null
  readonly errors?: readonly { readonly message: string }[]
}

interface Node {
  readonly a: { readonly name: string }
  readonly b: { readonly name: string }
  readonly value: number
  readonly shared: number
}

/** Reads all pages of the server's alignment, and counts the pairs that differ there, to six decimals. */
async function compare(all: readonly Agreement[], server: string): Promise<void> {
  const pairOf = (a: string, b: string) => [a, b].sort().join(' and ')
  const expected = new Map(all.map((pair) => [pairOf(pair.a, pair.b), pair]))
  let seen = 0
  let different = 0
  let after: string | null = null
  do {
    const body = JSON.stringify({ query: ALIGNMENT, variables: { after } })
    const response = await fetch(server, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    const { data, errors }: Page = (await response.json()) as Page // the answer to that query
    if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n'))
    for (const { node } of data.alignment.edges) {
      const pair = expected.get(pairOf(node.a.name, node.b.name))
      seen += 1
      if (pair && Number(pair.value.toFixed(6)) === node.value && pair.shared === node.shared) continue
      different += 1
      if (different > MOST_SHOWN) continue
      console.error(
        `${node.a.name} and ${node.b.name}: ${node.value} over ${node.shared} there, ${pair?.value} over ${pair?.shared} here`,
      )
    }
    after = data.alignment.pageInfo.hasNextPage ? data.alignment.pageInfo.endCursor : null
  } while (after !== null)
  console.log(`${server} has ${seen} of ${all.length} pairs, ${different} of them otherwise`)
  if (different > 0 || seen !== all.length) process.exitCode = 1
}

const MOST_SHOWN = 10

const ALIGNMENT = `query ($after: String) {
  alignment(actors: {kind: {eq: COUNTRY}}, targets: {slug: {startsWith: "un-roll-call-"}}, measure: AGREEMENT, first: 100, after: $after) {
    edges { node { a { name } b { name } value shared } }
    pageInfo { hasNextPage endCursor }
  }
}`

if (process.argv[1] === import.meta.filename) {
  const [path, country, server] = process.argv.slice(2)
  if (path === undefined || country === undefined) {
    console.error('node test/import/un-agreement.ts <un_votes….csv> <country> [address of a server that has them]')
    process.exit(1)
  }
  const all = agreements(readFileSync(path, 'utf8'))
  console.log(`${all.length} pairs of countries`)
  const own = all
    .filter(({ a, b }) => a === country || b === country)
    .map(({ a, b, ...rest }) => ({ other: a === country ? b : a, ...rest }))
    .sort((one, other) => other.value - one.value || (one.other < other.other ? -1 : 1))
  if (own.length === 0) throw new Error(`${country} has no vote in ${path}`)
  const line = ({ other, value, shared }: (typeof own)[number]) =>
    `  ${value.toFixed(6)}  ${other} (${shared} roll calls)`
  console.log([`${country} agrees most with`, ...own.slice(0, 5).map(line)].join('\n'))
  console.log([`${country} agrees least with`, ...own.slice(-5).reverse().map(line)].join('\n'))
  if (server !== undefined) await compare(all, server)
}
