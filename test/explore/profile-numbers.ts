import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { SEED } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { openTestGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

const DATES = [null, '2018', '2018-04', '2018-05-02', '1990'] as const

interface Numbers {
  readonly entity: {
    readonly degrees: readonly { readonly type: string; readonly direction: string; readonly count: number }[]
  }
}

/** Declares the test on the graph that the file uses. */
export async function compareNumbers(addresses: number): Promise<void> {
  const ask = asker(await openTestGraph())
  const explorer = explorerVisitor()

  test.runIf(canVisit)(
    `The numbers of a profile are those of the API, at ${addresses} addresses`,
    { timeout: 600_000 },
    async () => {
      const random = randomOf(SEED)
      const { data } = await ask<{
        readonly entities: { readonly edges: readonly { readonly node: { readonly slug: string } }[] }
      }>('{ entities(first: 100) { edges { node { slug } } } }')
      const slugs = data.entities.edges.map(({ node }) => node.slug)
      const { page } = await explorer.open('/explore')
      for (let address = 0; address < addresses; address += 1) {
        const [slug, validAt] = [random.pick(slugs), random.pick(DATES)]
        const certainty = random.chance(0.3) ? 'POSSIBLE' : 'CERTAIN'
        const clocks = `${validAt ? `?at=${validAt}` : '?'}&certainty=${certainty}`
        await page.goto(`${explorer.origin()}/explore/e/${slug}${clocks}`)
        await settled(page)
        const { data: expected } = await ask<Numbers>(
          `query ($slug: String!, $validAt: PartialDate, $certainty: Certainty!) @asOf(validAt: $validAt, certainty: $certainty) {
          entity(slug: $slug) { degrees { type direction count } } }`,
          { slug, validAt, certainty },
        )
        const where = `${slug} ${clocks}`
        const { degrees } = expected.entity
        const relationships = degrees.filter(({ type }) => type !== 'STANCE').map(({ count }) => count)
        const shown = await page.locator('.card h3 .number').allTextContents()
        expect(
          shown.map(numberOf).toSorted((a, b) => a - b),
          where,
        ).toEqual(relationships.toSorted((a, b) => a - b))
        const on = degrees.find(({ type, direction }) => type === 'STANCE' && direction === 'INCOMING')?.count ?? 0
        const section = page
          .locator('main > section')
          .filter({ has: page.getByRole('heading', { name: 'Stances on it' }) })
        expect(await section.locator('.stances li').count(), where).toBe(Math.min(on, 50))
        const counts = await section.locator('.step .number').allTextContents()
        expect(
          counts.map(numberOf).reduce((sum, count) => sum + count, 0),
          where,
        ).toBe(on)
      }
    },
  )
}

/** Of numbers as the page writes them. */
const numberOf = (text: string) => Number(text.replaceAll(',', ''))
