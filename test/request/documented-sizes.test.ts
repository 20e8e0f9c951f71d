import { readFileSync } from 'node:fs'
import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { declaredOf } from '../../src/declared/declared-options.ts'
import { LARGEST_PAGE, USUAL_PAGE } from '../../src/paging/page-size.ts'
import { schema } from '../../src/schema.ts'

const operating = readFileSync('docs/operating.md', 'utf8')
const querying = readFileSync('docs/querying.md', 'utf8')

test('docs/operating.md names the fields that are heavy, and no others', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const fields = types.flatMap((type) => Object.values(type.getFields()))
  const heavy = fields.filter((field) => declaredOf(field).cost?.work !== undefined).map(({ name }) => name)
  const [, named = ''] = /The fields (.*) are heavy/.exec(operating) ?? []
  expect(Array.from(named.matchAll(/`(\w+)`/g), ([, name]) => name)).toEqual([...new Set(heavy)].sort())
})

test('The docs state the sizes of pages', () => {
  expect(operating).toContain(`A page has at most ${LARGEST_PAGE} rows, and ${USUAL_PAGE} if the query does not say`)
  expect(operating).toContain(`\`nodes\` takes at most ${LARGEST_PAGE} ids`)
  expect(querying).toContain(`\`first\` (1 to ${LARGEST_PAGE}, default ${USUAL_PAGE})`)
  expect(querying).toContain(`\`nodes(ids:)\` for up to ${LARGEST_PAGE}`)
})
