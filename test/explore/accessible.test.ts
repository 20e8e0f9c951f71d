import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf } from './explorer-visit.ts'

useGraph('article')

describe.runIf(canVisit)('axe finds nothing', () => {
  const explorer = explorerVisitor()

  test('on a profile', async () => {
    const { page, complaints } = await explorer.open('/explore/e/zte-export-ban?at=2018-05')
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
