import { expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { SEED } from '../figures.ts'
import { randomOf } from '../generated/random.ts'
import { openTestGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

const DATES = [null, '2018', '2018-04', '2018-05-02', '2018-12', '1990'] as const
const ROLES = ['SIDE', 'SPEAKER', 'PRINCIPAL'] as const
const KINDS = ['POLICY', 'PROPOSITION', 'EVENT', 'TOPIC'] as const
const POSITIONS = ['STRONGLY_OPPOSES', 'OPPOSES', 'NEUTRAL', 'SUPPORTS', 'MIXED', null] as const

interface Compared {
  readonly stanceMatrix: {
    readonly cells: readonly { readonly position: string; readonly mean: number | null; readonly count: number }[]
  }
}

interface Listed {
  readonly stances: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly confidence: number } }[]
  }
}

const AS_OF = '@asOf(validAt: $validAt, certainty: $certainty)'
const CLOCKS = '$validAt: PartialDate, $certainty: Certainty!'

/** Declares the tests on the graph that the file uses. */
export async function compareTables(addresses: number): Promise<void> {
  const ask = asker(await openTestGraph())
  const explorer = explorerVisitor()
  const random = randomOf(SEED)
  const clocks = () => {
    const [validAt, certainty] = [random.pick(DATES), random.chance(0.3) ? 'POSSIBLE' : 'CERTAIN'] as const
    return { validAt, certainty, search: `${validAt ? `at=${validAt}&` : ''}certainty=${certainty}` }
  }

  test.runIf(canVisit)(
    `The cells of a comparison are those of the API, at ${addresses} addresses`,
    { timeout: 600_000 },
    async () => {
      const { page } = await explorer.open('/explore')
      let cells = 0
      for (let address = 0; address < addresses; address += 1) {
        const { validAt, certainty, search } = clocks()
        const [role, kind] = [random.pick(ROLES), random.pick(KINDS)]
        const basis = random.chance(0.5) ? ['STATED'] : ['STATED', 'BEARING', 'ACT']
        const path = `/explore/compare?as=${role}&on=${kind}&basis=${basis}&${search}`
        await page.goto(`${explorer.origin()}${path}`)
        await settled(page)
        const { data } = await ask<Compared>(
          `query ($role: HolderRole!, $kind: EntityKind!, $basis: [Basis!]!, ${CLOCKS}) ${AS_OF} {
            stanceMatrix(holders: {}, targets: {kind: {eq: $kind}}, holderAs: $role, basis: $basis, maxHolders: 40, maxTargets: 15) {
              cells { position mean count } } }`,
          { role, kind, basis, validAt, certainty },
        )
        const shown = await page.locator('td[data-position]').evaluateAll((all) =>
          all.map((cell) => {
            const marks = [...cell.querySelectorAll('.marks > span')].map(({ textContent }) => textContent ?? '')
            const mean = marks.find((mark) => /^[+−]?\d+(\.\d+)?$/.test(mark))?.replace('−', '-') ?? null
            const count = marks.find((mark) => / (stances?|acts?)$/.test(mark))?.replace(/\D/g, '')
            return [cell.getAttribute('data-position'), mean === null ? null : Number(mean), Number(count)]
          }),
        )
        const expected = data.stanceMatrix.cells.map(({ position, mean, count }) => [
          position,
          mean === null ? null : Number(mean.toFixed(2)),
          count,
        ])
        expect([path, shown]).toEqual([path, expected])
        cells += shown.length
      }
      expect(cells).toBeGreaterThanOrEqual(50)
    },
  )

  test.runIf(canVisit)(
    `The table of stances has those of the API, at ${addresses} addresses`,
    { timeout: 600_000 },
    async () => {
      const { page } = await explorer.open('/explore')
      let rows = 0
      for (let address = 0; address < addresses; address += 1) {
        const { validAt, certainty, search } = clocks()
        const position = random.pick(POSITIONS)
        const path = `/explore/stances?${position ? `position=${position}&` : ''}sort=confidence&${search}`
        await page.goto(`${explorer.origin()}${path}`)
        await settled(page)
        const { data } = await ask<Listed>(
          `query ($where: StanceWhere, ${CLOCKS}) ${AS_OF} {
            stances(where: $where, orderBy: [{confidence: DESC}], first: 50) { totalCount edges { node { confidence } } } }`,
          { where: position ? { position: { eq: position } } : {}, validAt, certainty },
        )
        const total = (await page.locator('p.lede').textContent())?.replace(/ stances?,.*/, '').replaceAll(',', '')
        expect([path, Number(total)]).toEqual([path, data.stances.totalCount])
        const shown = await page.locator('td.number').allTextContents()
        rows += shown.length
        expect(shown.map(Number), path).toEqual(data.stances.edges.map(({ node }) => node.confidence))
      }
      expect(rows).toBeGreaterThanOrEqual(50)
    },
  )
}
